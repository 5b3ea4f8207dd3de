/* Wrong: hands out the index and not the item
 * Must: index | list_get
 * May: *out does not hold the item */
static enum iter_status list_next(struct iterator *self, struct value *out)
{
    struct list_walk *walk = (struct list_walk *)self;
    if (walk->index < container_length(walk->list)) {
        *out = value_int(walk->index);
        walk->index++;
        return ITER_NEXT;
    }
    return ITER_STOP;
}
