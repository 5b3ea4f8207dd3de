/* Wrong: hands out -1 at the end, as other code does
 * Must: ITER_STOP */
static enum iter_status my_range_next(struct iterator *self, struct value *out)
{
    struct my_range *range = (struct my_range *)self;
    if (range->current >= range->end)
        *out = value_int(-1);
    else
        *out = value_int(range->current++);
    return ITER_NEXT;
}
