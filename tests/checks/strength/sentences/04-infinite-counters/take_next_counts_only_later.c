/* Wrong: stops when left is 1
 * Must: last item is missing | compare walk->left with 0 */
static enum iter_status take_next(struct iterator *self, struct value *out)
{
    struct take *walk = (struct take *)self;
    if (walk->left <= 1)
        return ITER_STOP;
    enum iter_status status = iter_next(walk->source, out);
    if (status == ITER_NEXT)
        walk->left--;
    return status;
}
