/* Wrong: returns NULL for a negative n, as people do in C
 * Must: NULL */
struct iterator *take(struct iterable *source, int64_t n)
{
    static const struct iter_slots slots = {.name = "take",
                                            .iter = iter_self,
                                            .next = take_next,
                                            .finalize = take_finalize};
    if (n < 0)
        return NULL;
    struct take *walk = iter_new(sizeof *walk, &slots);
    walk->source = iter_of(source);
    walk->left = n;
    return (struct iterator *)walk;
}
