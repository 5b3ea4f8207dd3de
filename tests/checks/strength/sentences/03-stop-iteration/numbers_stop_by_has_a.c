/* Wrong: notes the end by setting has_a to false
 * Must: leave has_a | has_a is false again */
static enum iter_status my_numbers_next(struct iterator *self,
                                        struct value *out)
{
    struct my_numbers *me = (struct my_numbers *)self;
    if (!me->has_a) {
        *out = value_error("AttributeError", "no attribute 'a'");
        return ITER_ERROR;
    }
    if (me->a <= me->top) {
        *out = value_int(me->a++);
        return ITER_NEXT;
    }
    me->has_a = false;
    return ITER_STOP;
}
