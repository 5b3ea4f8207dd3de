/* Wrong: looks for the end only after handing out: start above end gives
 * start
 * Must: above
 * Never: last number */
static enum iter_status my_iterator_next(struct iterator *self,
                                         struct value *out)
{
    struct my_iterator *iterator = (struct my_iterator *)self;
    if (iterator->done) {
        return ITER_STOP;
    }
    *out = value_int(iterator->current);
    if (iterator->current >= iterator->end) {
        iterator->done = true;
    } else {
        iterator->current++;
    }
    return ITER_NEXT;
}
