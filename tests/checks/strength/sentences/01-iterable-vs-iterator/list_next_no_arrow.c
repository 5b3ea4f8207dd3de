/* Wrong: the members are named without walk->
 * Must: walk->index | walk-> | member */
static enum iter_status list_next(struct iterator *self, struct value *out)
{
    struct list_walk *walk = (struct list_walk *)self;
    if (index >= container_length(list))
        return ITER_STOP;
    *out = list_get(list, index);
    index++;
    return ITER_NEXT;
}
