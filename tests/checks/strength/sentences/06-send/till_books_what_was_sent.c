/* Wrong: the finally appends what was sent, not the total
 * Must: nothing was sent */
static enum iter_status till_body(struct generator *self)
{
    struct till *frame = (struct till *)self;
    GEN_BEGIN(self);
    while (true) {
        GEN_YIELD(self, value_int(frame->total));
        frame->total = frame->total + value_as_int(gen_sent(self));
    }
    GEN_FINALLY(self);
    list_append(frame->book, gen_sent(self));
    GEN_END(self);
}
