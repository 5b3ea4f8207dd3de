/* Wrong: copy-paste: right's item is left's
 * Must: right */
static enum iter_status zip_next(struct iterator *self, struct value *out)
{
    struct zip *walk = (struct zip *)self;
    if (walk->done)
        return ITER_STOP;
    enum iter_status status = iter_next(walk->left, out);
    walk->pair[0] = *out;
    if (status == ITER_NEXT) {
        status = iter_next(walk->left, out);
        walk->pair[1] = *out;
    }
    if (status == ITER_NEXT)
        *out = value_pair(walk->pair);
    walk->done = status == ITER_STOP;
    return status;
}
