/* Wrong: yields b and not a
 * Must: first number | yield a */
static enum iter_status fibonacci_body(struct generator *self)
{
    struct fibonacci *frame = (struct fibonacci *)self;
    GEN_BEGIN(self);
    frame->b = 1;
    while (frame->i < frame->n) {
        if (frame->i > FIBONACCI_LAST)
            GEN_RAISE(self, value_error("OverflowError", "more than 64 bits"));
        GEN_YIELD(self, value_int(frame->b));
        int64_t sum = 0;
        int64_add(frame->a, frame->b, &sum);
        frame->a = frame->b;
        frame->b = sum;
        frame->i++;
    }
    GEN_END(self);
}
