/* Wrong: sum and count are static
 * Must: static variable is there once */
static enum iter_status running_average_body(struct generator *self)
{
    static double sum;
    static int64_t n;
    GEN_BEGIN(self);
    GEN_YIELD(self, value_none());
    for (;;) {
        sum += value_as_real(gen_sent(self));
        n++;
        GEN_YIELD(self, value_real(sum / (double)n));
    }
    GEN_END(self);
}
