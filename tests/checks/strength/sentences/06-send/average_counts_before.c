/* Wrong: the count begins at 1
 * Must: begins at 0 | count only | one too many | at first 0 */
static enum iter_status running_average_body(struct generator *self)
{
    struct running_average *frame = (struct running_average *)self;
    GEN_BEGIN(self);
    frame->count = 1;
    GEN_YIELD(self, value_none());
    for (;;) {
        frame->total += value_as_real(gen_sent(self));
        frame->count++;
        GEN_YIELD(self, value_real(frame->total / (double)frame->count));
    }
    GEN_END(self);
}
