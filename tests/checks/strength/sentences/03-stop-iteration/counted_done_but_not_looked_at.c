/* Wrong: sets done and never asks it
 * Must: walk->done must keep | Once it has stopped */
static enum iter_status counted_next(struct iterator *self, struct value *out)
{
    struct counted *walk = (struct counted *)self;
    if (walk->index < container_length(walk->list)) {
        *out = list_get(walk->list, walk->index);
        walk->index++;
        return ITER_NEXT;
    }
    walk->done = true;
    *out = value_int(walk->index);
    return ITER_STOP;
}
