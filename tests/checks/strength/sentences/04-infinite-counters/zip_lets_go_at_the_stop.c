/* Wrong: the sources are let go of in next, when it stops; a zip that is
 * dropped before that holds them for ever
 * Must: zip_finalize
 * May: never dropped | held once more */
static void zip_finalize(struct iterator *self)
{
    (void)self;
}

static enum iter_status zip_stop(struct zip *zip)
{
    zip->done = true;
    iter_drop(zip->left);
    iter_drop(zip->right);
    return ITER_STOP;
}

static enum iter_status zip_next(struct iterator *self, struct value *out)
{
    struct zip *zip = (struct zip *)self;
    if (zip->done)
        return ITER_STOP;
    enum iter_status status = iter_next(zip->left, out);
    if (status == ITER_STOP)
        return zip_stop(zip);
    if (status == ITER_ERROR)
        return ITER_ERROR;
    zip->pair[0] = *out;
    status = iter_next(zip->right, out);
    if (status == ITER_STOP)
        return zip_stop(zip);
    if (status == ITER_ERROR)
        return ITER_ERROR;
    zip->pair[1] = *out;
    *out = value_pair(zip->pair);
    return ITER_NEXT;
}
