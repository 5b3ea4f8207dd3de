/* Wrong: works with how many are left
 * Must: does not fit | further than an int64_t can say */
static enum iter_status my_iterator_next(struct iterator *self,
                                         struct value *out)
{
    struct my_iterator *me = (struct my_iterator *)self;
    int64_t left = me->end - me->current + 1;
    if (left <= 0 || me->done)
        return ITER_STOP;
    *out = value_int(me->current);
    me->done = left == 1;
    if (!me->done)
        me->current++;
    return ITER_NEXT;
}
