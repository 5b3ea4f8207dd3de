/* Wrong: ends by itself after the third number
 * Must: ends | never ends by itself | as long as somebody | 0 is a mean */
static enum iter_status running_average_body(struct generator *self)
{
    struct running_average *frame = (struct running_average *)self;
    GEN_BEGIN(self);
    GEN_YIELD(self, value_none());
    do {
        frame->total += value_as_real(gen_sent(self));
        frame->count++;
        GEN_YIELD(self, value_real(frame->total / (double)frame->count));
    } while (frame->count < 3);
    GEN_END(self);
}
