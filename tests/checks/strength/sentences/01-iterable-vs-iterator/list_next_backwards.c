/* Wrong: begins at the end of the list
 * Must: backwards | from the end | in order */
static enum iter_status list_next(struct iterator *self, struct value *out)
{
    struct list_walk *walk = (struct list_walk *)self;
    int64_t length = container_length(walk->list);
    if (walk->index >= length)
        return ITER_STOP;
    walk->index++;
    *out = list_get(walk->list, length - walk->index);
    return ITER_NEXT;
}
