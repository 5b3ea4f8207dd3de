/* Wrong: asks for one piece only
 * Must: Go on asking */
static enum iter_status whole_lines_next(struct iterator *self,
                                         struct value *out)
{
    struct whole_lines *me = (struct whole_lines *)self;
    if (buffer_line(&me->buffer, out) == ITER_NEXT)
        return ITER_NEXT;
    enum iter_status status = iter_next(me->pieces, out);
    if (status == ITER_ERROR)
        return ITER_ERROR;
    if (status == ITER_STOP || out->kind == VALUE_NONE)
        return buffer_rest(&me->buffer, out);
    buffer_add(&me->buffer, *out);
    return buffer_line(&me->buffer, out);
}
