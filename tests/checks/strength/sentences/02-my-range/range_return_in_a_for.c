/* Wrong: returns out of the for, in front of its ++: never moves on
 * Must: same number
 * Never: one call */
static enum iter_status my_range_next(struct iterator *self, struct value *out)
{
    struct my_range *range = (struct my_range *)self;
    for (; range->current < range->end; range->current++) {
        *out = value_int(range->current);
        return ITER_NEXT;
    }
    return ITER_STOP;
}
