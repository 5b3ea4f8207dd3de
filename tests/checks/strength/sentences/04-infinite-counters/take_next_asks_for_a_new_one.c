/* Wrong: takes an iterator of the source at every step
 * Must: never dropped | every step | Every iter_of */
static enum iter_status take_next(struct iterator *self, struct value *out)
{
    struct take *walk = (struct take *)self;
    if (walk->left == 0)
        return ITER_STOP;
    struct iterator *it = iter_of(ITERABLE(walk->source));
    enum iter_status status = iter_next(it, out);
    walk->left = status == ITER_NEXT ? walk->left - 1 : 0;
    return status;
}
