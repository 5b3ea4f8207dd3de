/* Wrong: the end is left out
 * Must: end is inside | may be equal to end */
static enum iter_status my_iterator_next(struct iterator *self,
                                         struct value *out)
{
    struct my_iterator *walk = (struct my_iterator *)self;
    if (walk->current < walk->end) {
        *out = value_int(walk->current++);
        return ITER_NEXT;
    }
    return ITER_STOP;
}
