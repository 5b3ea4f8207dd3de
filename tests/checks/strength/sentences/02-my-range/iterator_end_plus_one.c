/* Wrong: adds 1 to the end, which does not fit at the edge
 * Must: end + 1 | does not fit | no next number | there is no larger */
static enum iter_status my_iterator_next(struct iterator *self,
                                         struct value *out)
{
    struct my_iterator *walk = (struct my_iterator *)self;
    int64_t behind = walk->end + 1;
    if (walk->current >= behind)
        return ITER_STOP;
    *out = value_int(walk->current);
    walk->current++;
    return ITER_NEXT;
}
