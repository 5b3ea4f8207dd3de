/* Wrong: goes down by adding the size of the step
 * Must: sign | add it in both directions | as it is */
static enum iter_status my_range_step_next(struct iterator *self,
                                           struct value *out)
{
    struct my_range_step *range = (struct my_range_step *)self;
    int64_t size = range->step < 0 ? -range->step : range->step;
    if (range->step > 0 && range->current >= range->end)
        return ITER_STOP;
    if (range->step < 0 && range->current <= range->end)
        return ITER_STOP;
    *out = value_int(range->current);
    if (!int64_add(range->current, size, &range->current))
        range->current = range->end;
    return ITER_NEXT;
}
