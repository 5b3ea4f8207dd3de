/* Wrong: goes on until both have stopped
 * Must: stops as soon as one | None in its place */
static enum iter_status zip_next(struct iterator *self, struct value *out)
{
    struct zip *me = (struct zip *)self;
    if (me->done)
        return ITER_STOP;
    enum iter_status left = iter_next(me->left, &me->pair[0]);
    enum iter_status right = iter_next(me->right, &me->pair[1]);
    if (left == ITER_STOP && right == ITER_STOP) {
        me->done = true;
        return ITER_STOP;
    }
    if (left == ITER_ERROR || right == ITER_ERROR) {
        *out = left == ITER_ERROR ? me->pair[0] : me->pair[1];
        return ITER_ERROR;
    }
    *out = value_pair(me->pair);
    return ITER_NEXT;
}
