/* Wrong: a number that is sent is yielded without a look at top
 * Must: below top */
static enum iter_status counter_body(struct generator *self)
{
    struct counter *frame = (struct counter *)self;
    GEN_BEGIN(self);
    for (frame->i = 0; frame->i < frame->top; frame->i++) {
        GEN_YIELD(self, value_int(frame->i));
        while (!value_equal(gen_sent(self), value_none())) {
            frame->i = value_as_int(gen_sent(self));
            GEN_YIELD(self, value_int(frame->i));
        }
    }
    GEN_END(self);
}
