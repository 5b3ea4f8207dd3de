/* Wrong: never divides
 * Must: divide */
static enum iter_status running_average_body(struct generator *self)
{
    struct running_average *me = (struct running_average *)self;
    GEN_BEGIN(self);
    GEN_YIELD(self, value_none());
    while (true) {
        me->total = me->total + value_as_real(gen_sent(self));
        me->count = me->count + 1;
        GEN_YIELD(self, value_real(me->total));
    }
    GEN_END(self);
}
