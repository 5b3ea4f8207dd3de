/* Wrong: left is counted down even when it is 0, so it never stops
 * Must: left */
static enum iter_status take_next(struct iterator *self, struct value *out)
{
    struct take *walk = (struct take *)self;
    if (walk->left-- == 0)
        return ITER_STOP;
    return iter_next(walk->source, out);
}
