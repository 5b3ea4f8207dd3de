/* Wrong: where the next step leads out of 64 bits, the number before it is
 * lost
 * Must: number before */
static enum iter_status my_range_step_next(struct iterator *self,
                                           struct value *out)
{
    struct my_range_step *range = (struct my_range_step *)self;
    if (range->step > 0 && range->current >= range->end)
        return ITER_STOP;
    if (range->step < 0 && range->current <= range->end)
        return ITER_STOP;
    *out = value_int(range->current);
    int64_t next;
    if (!int64_add(range->current, range->step, &next)) {
        range->current = range->end;
        return ITER_STOP;
    }
    range->current = next;
    return ITER_NEXT;
}
