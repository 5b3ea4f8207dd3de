/* Wrong: keeps the total in a double and hands a float out
 * Must: value_int */
struct till {
    struct generator base;
    struct iterable *book;
    double total;
};

static enum iter_status till_body(struct generator *self)
{
    struct till *frame = (struct till *)self;
    GEN_BEGIN(self);
    while (true) {
        GEN_YIELD(self, value_real(frame->total));
        frame->total += value_as_real(gen_sent(self));
    }
    GEN_FINALLY(self);
    list_append(frame->book, value_real(frame->total));
    GEN_END(self);
}
