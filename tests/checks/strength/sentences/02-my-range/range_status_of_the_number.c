/* Wrong: returns the number as the status
 * Must: status | ITER_NEXT */
static enum iter_status my_range_next(struct iterator *self, struct value *out)
{
    struct my_range *range = (struct my_range *)self;
    if (range->current < range->end) {
        *out = value_int(range->current);
        return (enum iter_status)range->current++;
    }
    return ITER_STOP;
}
