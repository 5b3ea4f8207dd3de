/* Wrong: hands out a pair of two locals
 * Must: local variable | gone when the function returns */
static enum iter_status zip_next(struct iterator *self, struct value *out)
{
    struct zip *me = (struct zip *)self;
    struct value both[2];
    if (me->done)
        return ITER_STOP;
    enum iter_status status = iter_next(me->left, &both[0]);
    *out = both[0];
    if (status == ITER_NEXT) {
        status = iter_next(me->right, &both[1]);
        *out = both[1];
    }
    if (status == ITER_NEXT)
        *out = value_pair(both);
    me->done = status == ITER_STOP;
    return status;
}
