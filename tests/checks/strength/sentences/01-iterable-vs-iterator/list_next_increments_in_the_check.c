/* Wrong: index++ in the condition: the item behind is taken, the first is
 * skipped
 * Must: first item
 * Never: never moves */
static enum iter_status list_next(struct iterator *self, struct value *out)
{
    struct list_walk *this_walk = (struct list_walk *)self;
    int64_t size = container_length(this_walk->list);
    if (this_walk->index++ < size) {
        *out = list_get(this_walk->list, this_walk->index);
        return ITER_NEXT;
    }
    return ITER_STOP;
}
