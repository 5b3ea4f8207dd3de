/* Wrong: adds one to left
 * Must: take one off | goes on after */
static enum iter_status take_next(struct iterator *self, struct value *out)
{
    struct take *walk = (struct take *)self;
    if (walk->left <= 0)
        return ITER_STOP;
    walk->left++;
    return iter_next(walk->source, out);
}
