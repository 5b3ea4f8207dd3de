/* Wrong: takes one off before it looks, and compares with less than 0 wrongly
 * Must: when walk->left is 0 | More items come out */
static enum iter_status take_next(struct iterator *self, struct value *out)
{
    struct take *me = (struct take *)self;
    if (me->left < 0)
        return ITER_STOP;
    enum iter_status status = iter_next(me->source, out);
    me->left = status == ITER_NEXT ? me->left - 1 : -1;
    return status;
}
