/* Wrong: sets the total back to 0 before it is written down
 * Must: set it back | 0 | before it is written */
static enum iter_status till_body(struct generator *self)
{
    struct till *frame = (struct till *)self;
    GEN_BEGIN(self);
    for (;;) {
        GEN_YIELD(self, value_int(frame->total));
        frame->total += value_as_int(gen_sent(self));
    }
    GEN_FINALLY(self);
    frame->total = 0;
    list_append(frame->book, value_int(frame->total));
    GEN_END(self);
}
