/* Wrong: moves the index even after the end, so a list that grows has lost
 *     items
 * Must: leave the index | stays where | moves on
 * May: index */
static enum iter_status list_next(struct iterator *self, struct value *out)
{
    struct list_walk *walk = (struct list_walk *)self;
    int64_t at = walk->index++;
    if (at < container_length(walk->list)) {
        *out = list_get(walk->list, at);
        return ITER_NEXT;
    }
    walk->index = 0;
    return ITER_STOP;
}
