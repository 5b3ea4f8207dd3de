/* Wrong: total is a local, new at each call: it forgets what was before
 * Must: frame
 * Never: divided */
struct running_average {
    struct generator base;
    int64_t count;
};

static enum iter_status running_average_body(struct generator *self)
{
    struct running_average *frame = (struct running_average *)self;
    double total = 0.0;
    GEN_BEGIN(self);
    GEN_YIELD(self, value_none());
    while (true) {
        total = total + value_as_real(gen_sent(self));
        frame->count = frame->count + 1;
        GEN_YIELD(self, value_real(total / (double)frame->count));
    }
    GEN_END(self);
}
