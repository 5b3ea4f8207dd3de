/* Wrong: gives up for good after an error
 * Must: An error is not an end | after an error */
static enum iter_status take_next(struct iterator *self, struct value *out)
{
    struct take *walk = (struct take *)self;
    if (walk->left == 0)
        return ITER_STOP;
    enum iter_status status = iter_next(walk->source, out);
    if (status == ITER_ERROR) {
        walk->left = 0;
        return ITER_STOP;
    }
    walk->left = status == ITER_STOP ? 0 : walk->left - 1;
    return status;
}
