/* Wrong: moves on in the head of the if
 * Must: first number | skipped | hand it out first */
static enum iter_status my_range_next(struct iterator *self, struct value *out)
{
    struct my_range *me = (struct my_range *)self;
    if (++me->current >= me->end)
        return ITER_STOP;
    *out = value_int(me->current);
    return ITER_NEXT;
}
