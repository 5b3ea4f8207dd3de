/* Wrong: the answer of the last item is the stop
 * Must: last item | last */
static enum iter_status list_next(struct iterator *self, struct value *out)
{
    struct list_walk *walk = (struct list_walk *)self;
    int64_t n = container_length(walk->list);
    if (n == 0 || walk->index == n - 1)
        return ITER_STOP;
    *out = list_get(walk->list, walk->index);
    walk->index += 1;
    return ITER_NEXT;
}
