/* Wrong: int holds 32 bits, and the numbers grow to 63
 * Must: int64_t
 * Never: int64_add | into 64 bits */
struct fibonacci {
    struct generator base;
    int64_t n;
    int64_t count;
    int previous;
    int current;
};

static enum iter_status fibonacci_body(struct generator *self)
{
    struct fibonacci *frame = (struct fibonacci *)self;
    int next;
    GEN_BEGIN(self);
    frame->previous = 0;
    frame->current = 1;
    while (frame->count < frame->n) {
        if (frame->count > FIBONACCI_LAST) {
            GEN_RAISE(self, value_error("OverflowError", "too large"));
        }
        GEN_YIELD(self, value_int(frame->previous));
        next = frame->previous + frame->current;
        frame->previous = frame->current;
        frame->current = next;
        frame->count++;
    }
    GEN_END(self);
}
