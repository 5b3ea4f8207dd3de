/* Wrong: a and b are locals of the body
 * Must: Plain locals | plain local | into the frame */
static enum iter_status fibonacci_body(struct generator *self)
{
    struct fibonacci *frame = (struct fibonacci *)self;
    int64_t a = 0, b = 1;
    GEN_BEGIN(self);
    while (frame->i < frame->n) {
        if (frame->i > FIBONACCI_LAST)
            GEN_RAISE(self, value_error("OverflowError", "more than 64 bits"));
        GEN_YIELD(self, value_int(a));
        int64_t old = a;
        a = b;
        int64_add(old, b, &b);
        frame->i++;
    }
    GEN_END(self);
}
