/* Wrong: is done as soon as the first number came
 * Must: done
 * May: the last number | stops */
static enum iter_status my_iterator_next(struct iterator *self,
                                         struct value *out)
{
    struct my_iterator *walk = (struct my_iterator *)self;
    if (walk->done)
        return ITER_STOP;
    *out = value_int(walk->current);
    walk->current++;
    walk->done = true;
    return ITER_NEXT;
}
