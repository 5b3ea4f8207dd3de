/* Wrong: waits for exactly the end
 * Must: exactly | ever being equal | passed
 * May: goes on */
static enum iter_status my_range_step_next(struct iterator *self,
                                           struct value *out)
{
    struct my_range_step *range = (struct my_range_step *)self;
    if (range->current == range->end)
        return ITER_STOP;
    *out = value_int(range->current);
    if (!int64_add(range->current, range->step, &range->current))
        range->current = range->end;
    return ITER_NEXT;
}
