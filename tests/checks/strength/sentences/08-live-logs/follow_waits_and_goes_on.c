/* Wrong: does not look at what tail_wait() says
 * Must: False means: end | it is over */
static enum iter_status follow_body(struct generator *self)
{
    struct follow *me = (struct follow *)self;
    GEN_BEGIN(self);
    while (true) {
        me->status = tail_read(me->tail, &me->piece);
        if (me->status == TAIL_BYTES)
            GEN_YIELD(self, me->piece);
        if (me->status == TAIL_NEW_FILE)
            GEN_YIELD(self, value_none());
        if (me->status == TAIL_ERROR)
            GEN_RAISE(self, me->piece);
        if (me->status == TAIL_NOTHING)
            tail_wait(me->tail);
    }
    GEN_END(self);
}
