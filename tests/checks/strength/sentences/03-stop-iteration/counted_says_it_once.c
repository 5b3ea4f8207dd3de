/* Wrong: the second stop comes without the number
 * Must: every stop */
static enum iter_status counted_next(struct iterator *self, struct value *out)
{
    struct counted *c = (struct counted *)self;
    if (c->done)
        return ITER_STOP;
    if (c->index < container_length(c->list)) {
        *out = list_get(c->list, c->index);
        c->index++;
        return ITER_NEXT;
    }
    c->done = true;
    *out = value_int(c->index);
    return ITER_STOP;
}
