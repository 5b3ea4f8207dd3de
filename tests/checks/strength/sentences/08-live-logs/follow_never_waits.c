/* Wrong: reads again and again and never waits
 * Must: keeps a processor busy | comes tail_wait() */
static enum iter_status follow_body(struct generator *self)
{
    struct follow *me = (struct follow *)self;
    GEN_BEGIN(self);
    for (;;) {
        me->status = tail_read(me->tail, &me->piece);
        if (me->status == TAIL_NOTHING)
            continue;
        if (me->status == TAIL_ERROR)
            GEN_RAISE(self, me->piece);
        if (me->status == TAIL_NEW_FILE)
            me->piece = value_none();
        GEN_YIELD(self, me->piece);
    }
    GEN_END(self);
}
