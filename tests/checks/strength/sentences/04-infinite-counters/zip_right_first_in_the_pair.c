/* Wrong: the pair is the wrong way round
 * Must: left ... first */
static enum iter_status zip_next(struct iterator *self, struct value *out)
{
    struct zip *walk = (struct zip *)self;
    enum iter_status status;
    struct value a, b;
    if (walk->done)
        return ITER_STOP;
    if ((status = iter_next(walk->left, &a)) != ITER_NEXT) {
        *out = a;
    } else if ((status = iter_next(walk->right, &b)) != ITER_NEXT) {
        *out = b;
    } else {
        walk->pair[1] = a;
        walk->pair[0] = b;
        *out = value_pair(walk->pair);
    }
    if (status == ITER_STOP)
        walk->done = true;
    return status;
}
