/* Wrong: adds before anybody has sent anything
 * Must: after the yield | before the first yield | nobody has sent */
static enum iter_status till_body(struct generator *self)
{
    struct till *frame = (struct till *)self;
    GEN_BEGIN(self);
    for (;;) {
        frame->total += value_as_int(gen_sent(self));
        GEN_YIELD(self, value_int(frame->total));
    }
    GEN_FINALLY(self);
    list_append(frame->book, value_int(frame->total));
    GEN_END(self);
}
