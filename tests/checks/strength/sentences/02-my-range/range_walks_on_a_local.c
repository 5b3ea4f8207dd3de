/* Wrong: counts in a local copy of current
 * Must: copy | itself */
static enum iter_status my_range_next(struct iterator *self, struct value *out)
{
    struct my_range *range = (struct my_range *)self;
    int64_t number = range->current;
    if (number >= range->end)
        return ITER_STOP;
    *out = value_int(number);
    number++;
    return ITER_NEXT;
}
