/* Wrong: takes what was sent only if it is larger
 * Must: back or forth | smaller number */
static enum iter_status counter_body(struct generator *self)
{
    struct counter *me = (struct counter *)self;
    GEN_BEGIN(self);
    while (me->i < me->top) {
        GEN_YIELD(self, value_int(me->i));
        if (gen_sent(self).kind == VALUE_INT &&
            value_as_int(gen_sent(self)) > me->i)
            me->i = value_as_int(gen_sent(self));
        else
            me->i++;
    }
    GEN_END(self);
}
