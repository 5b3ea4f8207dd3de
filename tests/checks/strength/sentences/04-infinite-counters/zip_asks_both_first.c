/* Wrong: asks right although left has stopped
 * Must: although left
 * Never: never asked */
static enum iter_status zip_next(struct iterator *self, struct value *out)
{
    struct zip *z = (struct zip *)self;
    if (z->done)
        return ITER_STOP;
    enum iter_status l = iter_next(z->left, &z->pair[0]);
    enum iter_status r = iter_next(z->right, &z->pair[1]);
    if (l == ITER_ERROR) {
        *out = z->pair[0];
        return l;
    }
    if (r == ITER_ERROR) {
        *out = z->pair[1];
        return r;
    }
    if (l == ITER_STOP) {
        z->done = true;
        *out = z->pair[0];
        return ITER_STOP;
    }
    if (r == ITER_STOP) {
        z->done = true;
        *out = z->pair[1];
        return ITER_STOP;
    }
    *out = value_pair(z->pair);
    return ITER_NEXT;
}
