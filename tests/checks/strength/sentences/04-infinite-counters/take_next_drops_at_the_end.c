/* Wrong: drops the source at the end, and take_finalize() does so again
 * Must: leave ... finalize
 * May: given back already | still in use */
static enum iter_status take_next(struct iterator *self, struct value *out)
{
    struct take *walk = (struct take *)self;
    if (walk->left == 0) {
        iter_drop(walk->source);
        return ITER_STOP;
    }
    enum iter_status status = iter_next(walk->source, out);
    if (status == ITER_NEXT) {
        walk->left--;
    } else if (status == ITER_STOP) {
        walk->left = 0;
    }
    return status;
}
