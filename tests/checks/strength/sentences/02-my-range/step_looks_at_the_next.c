/* Wrong: stops when the number after this one is not inside, so the last is
 *     lost
 * Must: last
 * May: stops */
static enum iter_status my_range_step_next(struct iterator *self,
                                           struct value *out)
{
    struct my_range_step *range = (struct my_range_step *)self;
    int64_t next;
    if (!int64_add(range->current, range->step, &next))
        return ITER_STOP;
    if (range->step > 0 ? next >= range->end : next <= range->end)
        return ITER_STOP;
    *out = value_int(range->current);
    range->current = next;
    return ITER_NEXT;
}
