/* Wrong: the OverflowError comes with ITER_NEXT
 * Must: ITER_ERROR */
static enum iter_status infinite_counter_next(struct iterator *self,
                                              struct value *out)
{
    struct infinite_counter *counter = (struct infinite_counter *)self;
    if (int64_add(counter->current, 1, &counter->current))
        *out = value_int(counter->current);
    else
        *out = value_error("OverflowError", "there is no larger number");
    return ITER_NEXT;
}
