/* Wrong: looks at keep only afterwards, so the refused item comes out
 * Must: item for which keep is false comes out */
static enum iter_status takewhile_next(struct iterator *self, struct value *out)
{
    struct takewhile *me = (struct takewhile *)self;
    if (me->done)
        return ITER_STOP;
    enum iter_status status = iter_next(me->source, out);
    if (status == ITER_NEXT)
        me->done = !me->keep(*out);
    else if (status == ITER_STOP)
        me->done = true;
    return status;
}
