/* Wrong: downwards the end is inside
 * Must: On the way down the end itself */
static enum iter_status my_range_step_next(struct iterator *self,
                                           struct value *out)
{
    struct my_range_step *r = (struct my_range_step *)self;
    bool more;
    if (r->step > 0)
        more = r->current < r->end;
    else
        more = r->current >= r->end;
    if (!more)
        return ITER_STOP;
    *out = value_int(r->current);
    if (!int64_add(r->current, r->step, &r->current)) {
        r->current = 0;
        r->end = 0;
        r->step = 1;
    }
    return ITER_NEXT;
}
