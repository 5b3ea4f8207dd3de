/* Wrong: the pair lies in a local array, which is gone after the return
 * Must: walk->pair */
static enum iter_status zip_next(struct iterator *self, struct value *out)
{
    struct zip *z = (struct zip *)self;
    struct value both[2];
    enum iter_status status;
    if (z->done)
        return ITER_STOP;
    status = iter_next(z->left, &both[0]);
    if (status != ITER_NEXT) {
        *out = both[0];
        z->done = status == ITER_STOP;
        return status;
    }
    status = iter_next(z->right, &both[1]);
    if (status != ITER_NEXT) {
        *out = both[1];
        z->done = status == ITER_STOP;
        return status;
    }
    *out = value_pair(both);
    return ITER_NEXT;
}
