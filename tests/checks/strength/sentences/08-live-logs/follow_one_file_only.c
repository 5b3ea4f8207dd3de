/* Wrong: ends where another file stands
 * Must: The log goes on in the new file */
static enum iter_status follow_body(struct generator *self)
{
    struct follow *me = (struct follow *)self;
    GEN_BEGIN(self);
    for (;;) {
        me->status = tail_read(me->tail, &me->piece);
        if (me->status == TAIL_BYTES)
            GEN_YIELD(self, me->piece);
        else if (me->status == TAIL_ERROR)
            GEN_RAISE(self, me->piece);
        else if (me->status == TAIL_NEW_FILE || !tail_wait(me->tail))
            break;
    }
    GEN_END(self);
}
