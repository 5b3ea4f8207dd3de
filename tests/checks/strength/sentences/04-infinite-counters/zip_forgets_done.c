/* Wrong: never sets done
 * Must: done | asked again */
static enum iter_status zip_next(struct iterator *self, struct value *out)
{
    struct zip *walk = (struct zip *)self;
    enum iter_status status = iter_next(walk->left, out);
    if (status != ITER_NEXT)
        return status;
    walk->pair[0] = *out;
    status = iter_next(walk->right, out);
    if (status != ITER_NEXT)
        return status;
    walk->pair[1] = *out;
    *out = value_pair(walk->pair);
    return ITER_NEXT;
}
