/* Wrong: the stop's value is the index plus one
 * Must: one more than there were */
static enum iter_status counted_next(struct iterator *self, struct value *out)
{
    struct counted *walk = (struct counted *)self;
    if (walk->done || walk->index >= container_length(walk->list)) {
        walk->done = true;
        *out = value_int(walk->index + 1);
        return ITER_STOP;
    }
    *out = list_get(walk->list, walk->index);
    walk->index++;
    return ITER_NEXT;
}
