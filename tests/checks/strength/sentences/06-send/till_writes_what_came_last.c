/* Wrong: writes the last amount
 * Must: last amount | the total */
static enum iter_status till_body(struct generator *self)
{
    struct till *me = (struct till *)self;
    GEN_BEGIN(self);
    for (;;) {
        GEN_YIELD(self, value_int(me->total));
        me->total = value_as_int(gen_sent(self));
    }
    GEN_FINALLY(self);
    list_append(me->book, value_int(me->total));
    GEN_END(self);
}
