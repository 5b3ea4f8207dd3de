/* Wrong: keep is asked twice about each item
 * Must: twice */
static enum iter_status takewhile_next(struct iterator *self, struct value *out)
{
    struct takewhile *walk = (struct takewhile *)self;
    if (walk->done)
        return ITER_STOP;
    struct value item;
    enum iter_status status = iter_next(walk->source, &item);
    if (status == ITER_NEXT && walk->keep(item)) {
        *out = item;
        return ITER_NEXT;
    }
    if (status == ITER_NEXT && !walk->keep(item)) {
        walk->done = true;
        return ITER_STOP;
    }
    *out = item;
    walk->done = status == ITER_STOP;
    return status;
}
