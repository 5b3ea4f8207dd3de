/* Wrong: the later stops carry one more each time
 * Must: does not change | later stops */
static enum iter_status counted_next(struct iterator *self, struct value *out)
{
    struct counted *walk = (struct counted *)self;
    if (!walk->done && walk->index < container_length(walk->list)) {
        *out = list_get(walk->list, walk->index++);
        return ITER_NEXT;
    }
    walk->done = true;
    *out = value_int(walk->index++);
    return ITER_STOP;
}
