/* Wrong: casts the address of the pointer and not the pointer
 * Must: &self | address of the pointer | address of self
 * May: leads nowhere | past the end | its place in */
static enum iter_status my_range_next(struct iterator *self, struct value *out)
{
    struct my_range *range = (struct my_range *)&self;
    if (range->current >= range->end)
        return ITER_STOP;
    *out = value_int(range->current);
    range->current++;
    return ITER_NEXT;
}
