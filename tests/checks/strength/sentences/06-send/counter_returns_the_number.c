/* Wrong: a number past the top is handed out as StopIteration's value
 * Must: StopIteration
 * Never: even if it is 0 */
static enum iter_status counter_body(struct generator *self)
{
    struct counter *frame = (struct counter *)self;
    GEN_BEGIN(self);
    for (;;) {
        if (frame->i >= frame->top)
            GEN_RETURN(self, value_int(frame->i));
        GEN_YIELD(self, value_int(frame->i));
        if (gen_sent(self).kind == VALUE_NONE)
            frame->i = frame->i + 1;
        else
            frame->i = value_as_int(gen_sent(self));
    }
    GEN_END(self);
}
