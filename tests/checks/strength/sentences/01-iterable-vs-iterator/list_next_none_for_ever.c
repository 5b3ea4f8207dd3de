/* Wrong: at the end it gives None as an item, and never stops
 * Must: ITER_STOP */
static enum iter_status list_next(struct iterator *self, struct value *out)
{
    struct list_walk *w = (struct list_walk *)self;
    if (w->index < container_length(w->list)) {
        *out = list_get(w->list, w->index);
        w->index++;
    } else {
        *out = value_none();
    }
    return ITER_NEXT;
}
