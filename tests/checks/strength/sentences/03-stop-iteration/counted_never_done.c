/* Wrong: done is never set: when the list grows after the end, it goes on
 * Must: must keep it stopped */
static enum iter_status counted_next(struct iterator *self, struct value *out)
{
    struct counted *walk = (struct counted *)self;
    int64_t length = container_length(walk->list);
    if (walk->done == true || walk->index >= length) {
        *out = value_int(walk->index);
        return ITER_STOP;
    }
    *out = list_get(walk->list, walk->index++);
    return ITER_NEXT;
}
