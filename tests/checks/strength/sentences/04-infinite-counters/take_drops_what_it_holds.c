/* Wrong: drops the iterator in the call, although the take holds it
 * Must: take_finalize */
struct iterator *take(struct iterable *source, int64_t n)
{
    static const struct iter_slots slots = {.name = "take",
                                            .iter = iter_self,
                                            .next = take_next,
                                            .finalize = take_finalize};
    if (n < 0)
        return iter_failed(value_error("ValueError", "negative"));
    struct iterator *it = iter_of(source);
    struct take *t = iter_new(sizeof(struct take), &slots);
    t->source = it;
    t->left = n;
    iter_drop(it);
    return &t->base;
}
