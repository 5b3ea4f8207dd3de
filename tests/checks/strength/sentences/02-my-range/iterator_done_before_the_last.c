/* Wrong: says done at the end and stops there, without handing it out
 * Must: end ... inside
 * Never: INT64_MAX */
static enum iter_status my_iterator_next(struct iterator *self,
                                         struct value *out)
{
    struct my_iterator *it = (struct my_iterator *)self;
    if (it->current >= it->end)
        it->done = true;
    if (it->done)
        return ITER_STOP;
    *out = value_int(it->current);
    it->current++;
    return ITER_NEXT;
}
