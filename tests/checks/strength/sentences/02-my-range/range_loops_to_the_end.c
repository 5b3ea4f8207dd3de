/* Wrong: loops over all numbers in one call, only the last comes out
 * Must: one call
 * Never: never moves */
static enum iter_status my_range_next(struct iterator *self, struct value *out)
{
    struct my_range *r = (struct my_range *)self;
    if (r->current >= r->end)
        return ITER_STOP;
    while (r->current < r->end) {
        *out = value_int(r->current);
        r->current++;
    }
    return ITER_NEXT;
}
