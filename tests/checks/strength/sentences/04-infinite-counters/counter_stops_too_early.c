/* Wrong: the check is one too early, INT64_MAX itself is never handed out
 * Must: INT64_MAX itself */
static enum iter_status infinite_counter_next(struct iterator *self,
                                              struct value *out)
{
    struct infinite_counter *counter = (struct infinite_counter *)self;
    if (counter->current + 1 >= INT64_MAX) {
        *out = value_error("OverflowError", "too large");
        return ITER_ERROR;
    }
    counter->current++;
    *out = value_int(counter->current);
    return ITER_NEXT;
}
