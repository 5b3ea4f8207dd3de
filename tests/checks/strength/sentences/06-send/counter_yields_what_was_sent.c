/* Wrong: yields what was sent and goes on from the old number
 * Must: go on with | in the place of the old | set i */
static enum iter_status counter_body(struct generator *self)
{
    struct counter *frame = (struct counter *)self;
    GEN_BEGIN(self);
    while (frame->i < frame->top) {
        if (value_equal(gen_sent(self), value_none()))
            GEN_YIELD(self, value_int(frame->i));
        else
            GEN_YIELD(self, gen_sent(self));
        frame->i++;
    }
    GEN_END(self);
}
