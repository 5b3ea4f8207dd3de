/* Wrong: refuses an n of 0
 * Must: 0 items is no mistake | Only a negative n */
struct iterator *take(struct iterable *source, int64_t n)
{
    static const struct iter_slots slots = {.name = "take",
                                            .iter = iter_self,
                                            .next = take_next,
                                            .finalize = take_finalize};
    if (n <= 0)
        return iter_failed(value_error("ValueError", "n must be positive"));
    struct take *walk = iter_new(sizeof *walk, &slots);
    walk->source = iter_of(source);
    walk->left = n;
    return &walk->base;
}
