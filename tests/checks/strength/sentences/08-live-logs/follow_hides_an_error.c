/* Wrong: a log that can't be read ends as if it were over
 * Must: Raise the error */
static enum iter_status follow_body(struct generator *self)
{
    struct follow *me = (struct follow *)self;
    GEN_BEGIN(self);
    do {
        while ((me->status = tail_read(me->tail, &me->piece)) == TAIL_BYTES ||
               me->status == TAIL_NEW_FILE)
            GEN_YIELD(self,
                      me->status == TAIL_BYTES ? me->piece : value_none());
    } while (me->status == TAIL_NOTHING && tail_wait(me->tail));
    GEN_END(self);
}
