/* Wrong: stores the source by a cast
 * Must: iter_of() gives you | not held | may be a list */
struct iterator *take(struct iterable *source, int64_t n)
{
    static const struct iter_slots slots = {.name = "take",
                                            .iter = iter_self,
                                            .next = take_next,
                                            .finalize = take_finalize};
    if (n < 0)
        return iter_failed(value_error("ValueError", "n is negative"));
    struct take *me = iter_new(sizeof *me, &slots);
    me->left = n;
    me->source = (struct iterator *)source;
    return &me->base;
}
