/* Wrong: sets the sum anew with what was sent and the last one
 * Must: all numbers | sum and the count | keep the sum */
static enum iter_status running_average_body(struct generator *self)
{
    struct running_average *frame = (struct running_average *)self;
    GEN_BEGIN(self);
    GEN_YIELD(self, value_none());
    frame->total = value_as_real(gen_sent(self));
    GEN_YIELD(self, value_real(frame->total));
    for (;;) {
        frame->total = (frame->total + value_as_real(gen_sent(self))) / 2;
        GEN_YIELD(self, value_real(frame->total));
    }
    GEN_END(self);
}
