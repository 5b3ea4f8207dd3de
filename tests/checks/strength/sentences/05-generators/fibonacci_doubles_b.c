/* Wrong: adds b to itself
 * Must: sum of the old a and b | b is added to itself
 * Never: has changed before the other */
static enum iter_status fibonacci_body(struct generator *self)
{
    struct fibonacci *frame = (struct fibonacci *)self;
    GEN_BEGIN(self);
    frame->b = 1;
    for (frame->i = 0; frame->i < frame->n; frame->i++) {
        if (frame->i > FIBONACCI_LAST)
            GEN_RAISE(self, value_error("OverflowError", "more than 64 bits"));
        GEN_YIELD(self, value_int(frame->a));
        frame->a = frame->b;
        int64_add(frame->b, frame->b, &frame->b);
    }
    GEN_END(self);
}
