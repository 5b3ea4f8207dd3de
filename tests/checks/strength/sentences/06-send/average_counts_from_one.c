/* Wrong: count begins at 1, against a division by 0: one too many
 * Must: one too */
struct running_average {
    struct generator base;
    double total;
    int count;
};

static enum iter_status running_average_body(struct generator *self)
{
    struct running_average *frame = (struct running_average *)self;
    GEN_BEGIN(self);
    frame->total = 0;
    frame->count = 1;
    GEN_YIELD(self, value_none());
    for (;;) {
        frame->total += value_as_real(gen_sent(self));
        frame->count++;
        GEN_YIELD(self, value_real(frame->total / frame->count));
    }
    GEN_END(self);
}
