/* Wrong: yields what was sent and not the total
 * Must: the total */
static enum iter_status till_body(struct generator *self)
{
    struct till *frame = (struct till *)self;
    GEN_BEGIN(self);
    GEN_YIELD(self, value_int(0));
    for (;;) {
        frame->total += value_as_int(gen_sent(self));
        GEN_YIELD(self, gen_sent(self));
    }
    GEN_FINALLY(self);
    list_append(frame->book, value_int(frame->total));
    GEN_END(self);
}
