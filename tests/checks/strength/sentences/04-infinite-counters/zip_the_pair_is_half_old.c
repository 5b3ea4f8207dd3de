/* Wrong: fills only pair[0] anew; both go there
 * Must: pair[1] | half of the pair */
static enum iter_status zip_next(struct iterator *self, struct value *out)
{
    struct zip *walk = (struct zip *)self;
    if (walk->done)
        return ITER_STOP;
    enum iter_status status = iter_next(walk->left, &walk->pair[0]);
    if (status == ITER_NEXT)
        status = iter_next(walk->right, &walk->pair[0]);
    *out = status == ITER_NEXT ? value_pair(walk->pair) : walk->pair[0];
    walk->done = status == ITER_STOP;
    return status;
}
