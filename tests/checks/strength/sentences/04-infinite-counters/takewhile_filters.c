/* Wrong: skips what is not wanted and goes on: that is a filter
 * Must: goes on */
static enum iter_status takewhile_next(struct iterator *self, struct value *out)
{
    struct takewhile *walk = (struct takewhile *)self;
    enum iter_status s;
    if (walk->done)
        return ITER_STOP;
    do {
        s = iter_next(walk->source, out);
    } while (s == ITER_NEXT && !walk->keep(*out));
    if (s == ITER_STOP)
        walk->done = true;
    return s;
}
