/* Wrong: yields None in every round as well
 * Must: One yield does both | second yield | in the loop */
static enum iter_status running_average_body(struct generator *self)
{
    struct running_average *frame = (struct running_average *)self;
    GEN_BEGIN(self);
    for (;;) {
        GEN_YIELD(self, value_none());
        frame->total += value_as_real(gen_sent(self));
        frame->count++;
        GEN_YIELD(self, value_real(frame->total / (double)frame->count));
    }
    GEN_END(self);
}
