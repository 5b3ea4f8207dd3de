/* Wrong: number 92 still fits, the error comes in its place
 * Must: FIBONACCI_LAST
 * Never: GEN_RAISE ... missing */
struct fibonacci {
    struct generator base;
    int64_t n;
    int64_t i, x, y;
};

static enum iter_status fibonacci_body(struct generator *self)
{
    struct fibonacci *f = (struct fibonacci *)self;
    GEN_BEGIN(self);
    f->x = 0;
    f->y = 1;
    f->i = 0;
    while (f->i < f->n) {
        if (f->i >= FIBONACCI_LAST)
            GEN_RAISE(self, value_error("OverflowError", "too big"));
        GEN_YIELD(self, value_int(f->x));
        {
            int64_t sum = f->x + f->y;
            f->x = f->y;
            f->y = sum;
        }
        f->i++;
    }
    GEN_END(self);
}
