/* Wrong: the finally adds what was sent once more: nothing was, it is closed
 * Must: nothing was sent
 * May: value_as_int() */
static enum iter_status till_body(struct generator *self)
{
    struct till *frame = (struct till *)self;
    GEN_BEGIN(self);
    for (;;) {
        GEN_YIELD(self, value_int(frame->total));
        frame->total += value_as_int(gen_sent(self));
    }
    GEN_FINALLY(self);
    frame->total += value_as_int(gen_sent(self));
    list_append(frame->book, value_int(frame->total));
    GEN_END(self);
}
