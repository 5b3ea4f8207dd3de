/* Wrong: keeps the number in an int
 * Must: int | 32 bits | 64 bits */
static enum iter_status my_iterator_next(struct iterator *self,
                                         struct value *out)
{
    struct my_iterator *walk = (struct my_iterator *)self;
    int n = (int)walk->current;
    if (walk->done || n > walk->end)
        return ITER_STOP;
    *out = value_int(n);
    walk->done = !int64_add(walk->current, 1, &walk->current);
    return ITER_NEXT;
}
