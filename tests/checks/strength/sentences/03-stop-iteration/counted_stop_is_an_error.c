/* Wrong: the number of items goes out as an error
 * Must: no error | ITER_STOP */
static enum iter_status counted_next(struct iterator *self, struct value *out)
{
    struct counted *walk = (struct counted *)self;
    if (walk->index >= container_length(walk->list))
        walk->done = true;
    if (walk->done) {
        *out = value_int(walk->index);
        return ITER_ERROR;
    }
    *out = list_get(walk->list, walk->index++);
    return ITER_NEXT;
}
