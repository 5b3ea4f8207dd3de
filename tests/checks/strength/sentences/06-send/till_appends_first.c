/* Wrong: writes the total in the loop, in front of every yield
 * Must: at the end | after GEN_FINALLY */
static enum iter_status till_body(struct generator *self)
{
    struct till *me = (struct till *)self;
    GEN_BEGIN(self);
    for (;;) {
        list_append(me->book, value_int(me->total));
        GEN_YIELD(self, value_int(me->total));
        me->total += value_as_int(gen_sent(self));
    }
    GEN_END(self);
}
