/* Wrong: takes a 0 that was sent for nothing
 * Must: takes it for None | 0 is a number */
static enum iter_status counter_body(struct generator *self)
{
    struct counter *me = (struct counter *)self;
    GEN_BEGIN(self);
    while (me->i < me->top) {
        GEN_YIELD(self, value_int(me->i));
        struct value sent = gen_sent(self);
        if (sent.kind == VALUE_INT && sent.as.integer != 0)
            me->i = sent.as.integer;
        else
            me->i++;
    }
    GEN_END(self);
}
