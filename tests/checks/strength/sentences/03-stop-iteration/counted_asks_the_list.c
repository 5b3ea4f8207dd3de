/* Wrong: the stop carries the length of the list
 * Must: about this walk | walk->index */
static enum iter_status counted_next(struct iterator *self, struct value *out)
{
    struct counted *me = (struct counted *)self;
    int64_t length = container_length(me->list);
    if (me->index >= length)
        me->done = true;
    if (me->done) {
        *out = value_int(length);
        return ITER_STOP;
    }
    *out = list_get(me->list, me->index++);
    return ITER_NEXT;
}
