/* Wrong: iter_new gets the size of the pointer
 * Must: size | sizeof */
struct iterator *take(struct iterable *source, int64_t n)
{
    static const struct iter_slots slots = {.name = "take",
                                            .iter = iter_self,
                                            .next = take_next,
                                            .finalize = take_finalize};
    if (n < 0)
        return iter_failed(value_error("ValueError", "n must not be negative"));
    struct take *walk = iter_new(sizeof walk, &slots);
    walk->source = iter_of(source);
    walk->left = n;
    return &walk->base;
}
