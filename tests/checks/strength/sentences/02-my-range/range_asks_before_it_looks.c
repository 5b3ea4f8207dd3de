/* Wrong: stores the number before it looks at the end, so a stop carries it
 * Must: before | carries | only then */
static enum iter_status my_range_next(struct iterator *self, struct value *out)
{
    struct my_range *range = (struct my_range *)self;
    *out = value_int(range->current);
    if (range->current >= range->end) {
        return ITER_STOP;
    }
    range->current++;
    return ITER_NEXT;
}
