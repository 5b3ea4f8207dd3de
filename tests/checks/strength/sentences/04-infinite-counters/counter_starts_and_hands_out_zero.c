/* Wrong: counts in a static local, which all counters share
 * Must: one variable | static */
static enum iter_status infinite_counter_next(struct iterator *self,
                                              struct value *out)
{
    struct infinite_counter *counter = (struct infinite_counter *)self;
    static int64_t times;
    times++;
    *out = value_int(counter->current + times);
    return ITER_NEXT;
}
