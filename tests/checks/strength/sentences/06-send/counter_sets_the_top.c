/* Wrong: what is sent becomes the top
 * Must: top */
static enum iter_status counter_body(struct generator *self)
{
    struct counter *frame = (struct counter *)self;
    GEN_BEGIN(self);
    while (frame->i < frame->top) {
        GEN_YIELD(self, value_int(frame->i));
        frame->i++;
        if (!value_equal(gen_sent(self), value_none()))
            frame->top = value_as_int(gen_sent(self));
    }
    GEN_END(self);
}
