/* Wrong: sets done when current is end, before it looks whether it is behind
 * Must: behind its end | begins behind */
static enum iter_status my_iterator_next(struct iterator *self,
                                         struct value *out)
{
    struct my_iterator *walk = (struct my_iterator *)self;
    if (walk->done)
        return ITER_STOP;
    *out = value_int(walk->current);
    if (walk->current == walk->end)
        walk->done = true;
    else
        walk->current++;
    return ITER_NEXT;
}
