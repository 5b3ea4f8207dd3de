/* Wrong: adds one first
 * Must: hand a out as it is */
static enum iter_status my_numbers_next(struct iterator *self,
                                        struct value *out)
{
    struct my_numbers *me = (struct my_numbers *)self;
    if (!me->has_a) {
        *out = value_error("AttributeError", "no attribute 'a'");
        return ITER_ERROR;
    }
    me->a += 1;
    if (me->a > me->top)
        return ITER_STOP;
    *out = value_int(me->a);
    return ITER_NEXT;
}
