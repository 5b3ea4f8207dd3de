/* Wrong: moves on if something was sent
 * Must: wrong way round | next sends None | turned round */
static enum iter_status counter_body(struct generator *self)
{
    struct counter *frame = (struct counter *)self;
    GEN_BEGIN(self);
    while (frame->i < frame->top) {
        GEN_YIELD(self, value_int(frame->i));
        if (!value_equal(gen_sent(self), value_none()))
            frame->i++;
        else
            frame->i = value_as_int(gen_sent(self));
    }
    GEN_END(self);
}
