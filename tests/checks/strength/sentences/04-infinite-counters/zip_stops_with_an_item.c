/* Wrong: leaves the item of left in *out when right has stopped
 * Must: carries | value of the stop | in *out */
static enum iter_status zip_next(struct iterator *self, struct value *out)
{
    struct zip *walk = (struct zip *)self;
    if (walk->done)
        return ITER_STOP;
    enum iter_status status = iter_next(walk->left, &walk->pair[0]);
    *out = walk->pair[0];
    if (status == ITER_NEXT) {
        status = iter_next(walk->right, &walk->pair[1]);
        if (status == ITER_ERROR)
            *out = walk->pair[1];
    }
    if (status == ITER_NEXT)
        *out = value_pair(walk->pair);
    walk->done = status == ITER_STOP;
    return status;
}
