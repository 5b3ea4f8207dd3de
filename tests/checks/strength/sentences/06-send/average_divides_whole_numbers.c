/* Wrong: total is an int64_t: the division drops what is behind the point
 * Must: double
 * Never: count */
struct running_average {
    struct generator base;
    int64_t sum;
    int64_t n;
};

static enum iter_status running_average_body(struct generator *self)
{
    struct running_average *avg = (struct running_average *)self;
    GEN_BEGIN(self);
    GEN_YIELD(self, value_none());
    while (true) {
        avg->sum = avg->sum + (int64_t)value_as_real(gen_sent(self));
        avg->n = avg->n + 1;
        GEN_YIELD(self, value_real((double)(avg->sum / avg->n)));
    }
    GEN_END(self);
}
