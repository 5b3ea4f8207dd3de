/* Wrong: divides the count by the sum
 * Must: sum divided by | other way round | upside down */
static enum iter_status running_average_body(struct generator *self)
{
    struct running_average *frame = (struct running_average *)self;
    GEN_BEGIN(self);
    GEN_YIELD(self, value_none());
    for (;;) {
        frame->total += value_as_real(gen_sent(self));
        frame->count++;
        GEN_YIELD(self, value_real((double)frame->count / frame->total));
    }
    GEN_END(self);
}
