/* Wrong: returns the error with GEN_RETURN
 * Must: GEN_RAISE | raise */
static enum iter_status fibonacci_body(struct generator *self)
{
    struct fibonacci *frame = (struct fibonacci *)self;
    GEN_BEGIN(self);
    frame->b = 1;
    for (frame->i = 0; frame->i < frame->n; frame->i++) {
        if (frame->i > FIBONACCI_LAST)
            GEN_RETURN(self, value_error("OverflowError", "more than 64 bits"));
        GEN_YIELD(self, value_int(frame->a));
        int64_t before = frame->a;
        frame->a = frame->b;
        int64_add(before, frame->b, &frame->b);
    }
    GEN_END(self);
}
