/* Wrong: out = instead of *out =
 * Must: *out | * */
static enum iter_status list_next(struct iterator *self, struct value *out)
{
    struct list_walk *walk = (struct list_walk *)self;
    if (walk->index >= container_length(walk->list))
        return ITER_STOP;
    out = list_get(walk->list, walk->index);
    walk->index++;
    return ITER_NEXT;
}
