/* Wrong: ends when there is nothing to read
 * Must: only not yet */
static enum iter_status follow_body(struct generator *self)
{
    struct follow *me = (struct follow *)self;
    GEN_BEGIN(self);
    while ((me->status = tail_read(me->tail, &me->piece)) != TAIL_NOTHING) {
        if (me->status == TAIL_ERROR)
            GEN_RAISE(self, me->piece);
        if (me->status == TAIL_NEW_FILE)
            me->piece = value_none();
        GEN_YIELD(self, me->piece);
    }
    GEN_END(self);
}
