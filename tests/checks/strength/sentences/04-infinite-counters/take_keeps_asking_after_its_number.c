/* Wrong: asks the source, and only then looks whether anything is left: one
 * item of it is lost
 * Must: asked before walk->left is looked at */
static enum iter_status take_next(struct iterator *self, struct value *out)
{
    struct take *walk = (struct take *)self;
    enum iter_status status = iter_next(walk->source, out);
    if (walk->left == 0) {
        *out = value_none();
        return ITER_STOP;
    }
    if (status == ITER_NEXT)
        walk->left--;
    else
        walk->left = 0;
    return status;
}
