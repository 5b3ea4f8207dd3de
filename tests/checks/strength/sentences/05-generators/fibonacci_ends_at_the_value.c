/* Wrong: takes n for the largest number and not for how many
 * Must: how many */
static enum iter_status fibonacci_body(struct generator *self)
{
    struct fibonacci *frame = (struct fibonacci *)self;
    GEN_BEGIN(self);
    frame->b = 1;
    while (frame->a < frame->n) {
        GEN_YIELD(self, value_int(frame->a));
        int64_t before = frame->a;
        frame->a = frame->b;
        if (!int64_add(before, frame->b, &frame->b))
            GEN_RAISE(self, value_error("OverflowError", "more than 64 bits"));
    }
    GEN_END(self);
}
