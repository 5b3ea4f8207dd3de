/* Wrong: sets done only when keep refuses
 * Must: source has stopped */
static enum iter_status takewhile_next(struct iterator *self, struct value *out)
{
    struct takewhile *me = (struct takewhile *)self;
    if (me->done)
        return ITER_STOP;
    enum iter_status status = iter_next(me->source, out);
    if (status != ITER_NEXT)
        return status;
    if (me->keep(*out))
        return ITER_NEXT;
    me->done = true;
    *out = value_none();
    return ITER_STOP;
}
