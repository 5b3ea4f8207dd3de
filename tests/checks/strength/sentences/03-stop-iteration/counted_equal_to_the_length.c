/* Wrong: == length: a list that shrinks below the index is read behind its
 * end
 * Must: shrink
 * May: list_get() */
static enum iter_status counted_next(struct iterator *self, struct value *out)
{
    struct counted *counter = (struct counted *)self;
    if (counter->index == container_length(counter->list))
        counter->done = true;
    if (counter->done) {
        *out = value_int(counter->index);
        return ITER_STOP;
    }
    *out = list_get(counter->list, counter->index);
    counter->index++;
    return ITER_NEXT;
}
