/* Wrong: the end is inside in both directions
 * Must: outside in both directions */
static enum iter_status my_range_step_next(struct iterator *self,
                                           struct value *out)
{
    struct my_range_step *me = (struct my_range_step *)self;
    bool over = me->step > 0 ? me->current > me->end : me->current < me->end;
    if (over)
        return ITER_STOP;
    *out = value_int(me->current);
    if (!int64_add(me->current, me->step, &me->current)) {
        me->step = 1;
        me->current = INT64_MAX;
        me->end = INT64_MIN;
    }
    return ITER_NEXT;
}
