/* Wrong: never looks at done, so it is not over after the largest number
 * Must: done */
static enum iter_status my_iterator_next(struct iterator *self,
                                         struct value *out)
{
    struct my_iterator *walk = (struct my_iterator *)self;
    if (walk->current <= walk->end) {
        *out = value_int(walk->current);
        if (!int64_add(walk->current, 1, &walk->current))
            walk->done = true;
        return ITER_NEXT;
    }
    return ITER_STOP;
}
