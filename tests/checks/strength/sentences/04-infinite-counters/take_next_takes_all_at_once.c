/* Wrong: runs through all items in one call
 * Must: called once for every | loop */
static enum iter_status take_next(struct iterator *self, struct value *out)
{
    struct take *walk = (struct take *)self;
    enum iter_status status = ITER_STOP;
    while (walk->left > 0) {
        status = iter_next(walk->source, out);
        walk->left--;
    }
    return status;
}
