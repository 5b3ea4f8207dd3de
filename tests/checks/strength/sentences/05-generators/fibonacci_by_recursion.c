/* Wrong: computes each number by two calls of itself: takes for ever
 * Must: calls itself */
static int64_t fib(int64_t n)
{
    if (n < 2)
        return n;
    return fib(n - 1) + fib(n - 2);
}

struct fibonacci {
    struct generator base;
    int64_t n;
    int64_t index;
};

static enum iter_status fibonacci_body(struct generator *self)
{
    struct fibonacci *frame = (struct fibonacci *)self;
    GEN_BEGIN(self);
    for (frame->index = 0; frame->index < frame->n; frame->index++) {
        if (frame->index > FIBONACCI_LAST)
            GEN_RAISE(self, value_error("OverflowError", "too many"));
        GEN_YIELD(self, value_int(fib(frame->index)));
    }
    GEN_END(self);
}
