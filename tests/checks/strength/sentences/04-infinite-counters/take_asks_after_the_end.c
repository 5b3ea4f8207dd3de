/* Wrong: once the source has stopped, it is asked again
 * Must: source ... stopped
 * Never: one item too many */
static enum iter_status take_next(struct iterator *self, struct value *out)
{
    struct take *t = (struct take *)self;
    if (t->left <= 0)
        return ITER_STOP;
    t->left -= 1;
    return iter_next(t->source, out);
}
