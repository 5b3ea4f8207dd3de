/* Wrong: an OverflowError where the next step does not fit
 * Must: no error | ends the walk | is not an error */
static enum iter_status my_range_step_next(struct iterator *self,
                                           struct value *out)
{
    struct my_range_step *range = (struct my_range_step *)self;
    if (range->step > 0 ? range->current >= range->end
                        : range->current <= range->end)
        return ITER_STOP;
    *out = value_int(range->current);
    if (!int64_add(range->current, range->step, &range->current)) {
        *out = value_error("OverflowError", "too large");
        return ITER_ERROR;
    }
    return ITER_NEXT;
}
