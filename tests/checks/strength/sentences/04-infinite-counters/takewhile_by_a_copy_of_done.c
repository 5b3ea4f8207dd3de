/* Wrong: done is a local
 * Must: walk->done */
static enum iter_status takewhile_next(struct iterator *self, struct value *out)
{
    struct takewhile *walk = (struct takewhile *)self;
    bool done = walk->done;
    if (done)
        return ITER_STOP;
    enum iter_status status = iter_next(walk->source, out);
    if (status == ITER_NEXT && !walk->keep(*out)) {
        *out = value_none();
        status = ITER_STOP;
    }
    done = status == ITER_STOP;
    return status;
}
