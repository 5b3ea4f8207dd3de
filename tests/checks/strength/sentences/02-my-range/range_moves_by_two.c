/* Wrong: moves on once for the item and once more before it returns
 * Must: moves on twice | every second | moves by two | by one */
static enum iter_status my_range_next(struct iterator *self, struct value *out)
{
    struct my_range *range = (struct my_range *)self;
    if (range->current >= range->end)
        return ITER_STOP;
    *out = value_int(range->current++);
    range->current = range->current + 1;
    return ITER_NEXT;
}
