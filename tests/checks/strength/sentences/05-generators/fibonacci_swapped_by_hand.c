/* Wrong: swaps a and b and never adds
 * Must: sum | add */
static enum iter_status fibonacci_body(struct generator *self)
{
    struct fibonacci *frame = (struct fibonacci *)self;
    GEN_BEGIN(self);
    frame->b = 1;
    for (frame->i = 0; frame->i < frame->n; frame->i++) {
        if (frame->i > FIBONACCI_LAST)
            GEN_RAISE(self, value_error("OverflowError", "more than 64 bits"));
        GEN_YIELD(self, value_int(frame->a));
        int64_t before = frame->a;
        frame->a = frame->b;
        frame->b = before;
    }
    GEN_END(self);
}
