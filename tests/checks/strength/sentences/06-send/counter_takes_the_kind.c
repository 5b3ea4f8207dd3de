/* Wrong: takes whatever is not an int for a stop
 * Must: next sends None | None means | nothing was sent */
static enum iter_status counter_body(struct generator *self)
{
    struct counter *frame = (struct counter *)self;
    GEN_BEGIN(self);
    while (frame->i < frame->top) {
        GEN_YIELD(self, value_int(frame->i));
        if (gen_sent(self).kind != VALUE_INT)
            break;
        frame->i = value_as_int(gen_sent(self));
    }
    GEN_END(self);
}
