/* Wrong: takes the items by hand, and an error ends it in silence
 * Must: an error is not an end */
static enum iter_status my_generator_over_body(struct generator *self)
{
    struct my_generator_over *me = (struct my_generator_over *)self;
    GEN_BEGIN(self);
    me->it = iter_of(me->data);
    while (iter_next(me->it, &me->item) == ITER_NEXT)
        GEN_YIELD(self, me->item);
    GEN_END(self);
}
