/* Wrong: the refused item becomes an error
 * Must: no error | ITER_STOP */
static enum iter_status takewhile_next(struct iterator *self, struct value *out)
{
    struct takewhile *walk = (struct takewhile *)self;
    if (walk->done)
        return ITER_STOP;
    enum iter_status status = iter_next(walk->source, out);
    if (status == ITER_NEXT && !walk->keep(*out)) {
        walk->done = true;
        *out = value_error("StopIteration", "");
        return ITER_ERROR;
    }
    walk->done = status == ITER_STOP;
    return status;
}
