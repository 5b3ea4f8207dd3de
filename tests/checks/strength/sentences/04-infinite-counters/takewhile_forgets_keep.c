/* Wrong: walk->keep is never set, and so it calls NULL
 * Must: called with keep and never uses it */
struct iterator *takewhile(bool (*keep)(struct value), struct iterable *source)
{
    static const struct iter_slots slots = {.name = "takewhile",
                                            .iter = iter_self,
                                            .next = takewhile_next,
                                            .finalize = takewhile_finalize};
    struct takewhile *walk = iter_new(sizeof *walk, &slots);
    (void)keep;
    walk->source = iter_of(source);
    return &walk->base;
}
