/* Wrong: begins at 1
 * Must: should be 0 | begin with 0 */
static enum iter_status counter_body(struct generator *self)
{
    struct counter *me = (struct counter *)self;
    GEN_BEGIN(self);
    me->i = 1;
    while (me->i < me->top) {
        GEN_YIELD(self, value_int(me->i));
        if (gen_sent(self).kind == VALUE_NONE)
            me->i++;
        else
            me->i = value_as_int(gen_sent(self));
    }
    GEN_END(self);
}
