/* Wrong: stops one item too early, length - 1 as in a for loop over pairs
 * Must: last item */
static enum iter_status list_next(struct iterator *self, struct value *out)
{
    struct list_walk *walk = (struct list_walk *)self;
    int64_t last = container_length(walk->list) - 1;
    if (walk->index < last) {
        *out = list_get(walk->list, walk->index++);
        return ITER_NEXT;
    }
    return ITER_STOP;
}
