/* Wrong: takes one off end and never moves current
 * Must: end | current */
static enum iter_status my_range_next(struct iterator *self, struct value *out)
{
    struct my_range *range = (struct my_range *)self;
    if (range->current >= range->end)
        return ITER_STOP;
    *out = value_int(range->current);
    range->end--;
    return ITER_NEXT;
}
