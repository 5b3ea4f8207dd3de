/* Wrong: adds with + and looks for an overflow when it is too late
 * Must: int64_add
 * May: INT64_MAX itself is missing */
static enum iter_status infinite_counter_next(struct iterator *self,
                                              struct value *out)
{
    struct infinite_counter *counter = (struct infinite_counter *)self;
    counter->current = counter->current + 1;
    if (counter->current == INT64_MAX) {
        *out = value_error("OverflowError", "there is no larger number");
        return ITER_ERROR;
    }
    *out = value_int(counter->current);
    return ITER_NEXT;
}
