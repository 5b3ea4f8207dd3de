/* Wrong: asks whether there is a keep
 * Must: call it | keep( | function and not */
static enum iter_status takewhile_next(struct iterator *self, struct value *out)
{
    struct takewhile *walk = (struct takewhile *)self;
    if (walk->done)
        return ITER_STOP;
    enum iter_status status = iter_next(walk->source, out);
    if (status == ITER_NEXT && !walk->keep) {
        *out = value_none();
        status = ITER_STOP;
    }
    walk->done = status == ITER_STOP;
    return status;
}
