/* Wrong: takes each item out of the list, which belongs to the caller
 * Must: out of the list | list_pop | changes the list */
static enum iter_status list_next(struct iterator *self, struct value *out)
{
    struct list_walk *walk = (struct list_walk *)self;
    if (container_length(walk->list) == 0)
        return ITER_STOP;
    *out = list_get(walk->list, 0);
    list_remove(walk->list, *out);
    return ITER_NEXT;
}
