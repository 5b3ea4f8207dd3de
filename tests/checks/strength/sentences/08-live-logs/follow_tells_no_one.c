/* Wrong: reads on in the new file and says nothing
 * Must: nobody is told | Yield None after TAIL_NEW_FILE */
static enum iter_status follow_body(struct generator *self)
{
    struct follow *me = (struct follow *)self;
    GEN_BEGIN(self);
    for (;;) {
        me->status = tail_read(me->tail, &me->piece);
        if (me->status == TAIL_BYTES)
            GEN_YIELD(self, me->piece);
        if (me->status == TAIL_ERROR)
            GEN_RAISE(self, me->piece);
        if (me->status == TAIL_NOTHING && !tail_wait(me->tail))
            break;
    }
    GEN_END(self);
}
