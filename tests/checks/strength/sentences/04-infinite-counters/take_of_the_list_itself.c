/* Wrong: never sets the source, so it is NULL
 * Must: source | NULL
 * May: leads nowhere */
struct iterator *take(struct iterable *source, int64_t n)
{
    static const struct iter_slots slots = {.name = "take",
                                            .iter = iter_self,
                                            .next = take_next,
                                            .finalize = take_finalize};
    if (n < 0)
        return iter_failed(value_error("ValueError", "n must not be negative"));
    struct take *walk = iter_new(sizeof *walk, &slots);
    (void)source;
    walk->left = n;
    return &walk->base;
}
