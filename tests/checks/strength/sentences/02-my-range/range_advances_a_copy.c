/* Wrong: the helper gets the struct by value and moves its copy
 * Must: same number
 * Never: stops */
static void advance(struct my_range range)
{
    range.current = range.current + 1;
}

static enum iter_status my_range_next(struct iterator *self, struct value *out)
{
    struct my_range *range = (struct my_range *)self;
    if (range->current >= range->end)
        return ITER_STOP;
    *out = value_int(range->current);
    advance(*range);
    return ITER_NEXT;
}
