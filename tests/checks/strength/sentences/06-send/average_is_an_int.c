/* Wrong: hands the mean out as an int
 * Must: value_real */
static enum iter_status running_average_body(struct generator *self)
{
    struct running_average *frame = (struct running_average *)self;
    GEN_BEGIN(self);
    GEN_YIELD(self, value_none());
    while (1) {
        frame->count++;
        frame->total += value_as_real(gen_sent(self));
        GEN_YIELD(self, value_int((int64_t)(frame->total / frame->count)));
    }
    GEN_END(self);
}
