/* Wrong: loops while total >= 0: ends when it gets negative
 * Must: negative */
static enum iter_status till_body(struct generator *self)
{
    struct till *t = (struct till *)self;
    GEN_BEGIN(self);
    t->total = 0;
    while (t->total >= 0) {
        GEN_YIELD(self, value_int(t->total));
        t->total += value_as_int(gen_sent(self));
    }
    GEN_FINALLY(self);
    list_append(t->book, value_int(t->total));
    GEN_END(self);
}
