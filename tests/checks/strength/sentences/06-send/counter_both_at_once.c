/* Wrong: sets i and adds one as well
 * Must: one or the other | skipped */
static enum iter_status counter_body(struct generator *self)
{
    struct counter *me = (struct counter *)self;
    GEN_BEGIN(self);
    for (; me->i < me->top; me->i++) {
        GEN_YIELD(self, value_int(me->i));
        if (gen_sent(self).kind == VALUE_INT)
            me->i = value_as_int(gen_sent(self));
    }
    GEN_END(self);
}
