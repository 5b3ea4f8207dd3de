/* Wrong: counts in a static local, which all walks share
 * Must: one variable | static
 * May: the end itself */
static enum iter_status my_range_next(struct iterator *self, struct value *out)
{
    struct my_range *range = (struct my_range *)self;
    static int64_t i;
    if (range->current + i >= range->end)
        return ITER_STOP;
    *out = value_int(range->current + i);
    i++;
    return ITER_NEXT;
}
