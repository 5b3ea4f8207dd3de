/* Wrong: what is left at the end never comes
 * Must: last line is lost */
static enum iter_status whole_lines_next(struct iterator *self,
                                         struct value *out)
{
    struct whole_lines *me = (struct whole_lines *)self;
    while (buffer_line(&me->buffer, out) == ITER_STOP) {
        enum iter_status status = iter_next(me->pieces, out);
        if (status != ITER_NEXT)
            return status;
        if (out->kind == VALUE_NONE) {
            if (buffer_rest(&me->buffer, out) == ITER_NEXT)
                return ITER_NEXT;
        } else {
            buffer_add(&me->buffer, *out);
        }
    }
    return ITER_NEXT;
}
