/* Wrong: an error becomes a stop
 * Must: comes out as a stop | passed on */
static enum iter_status whole_lines_next(struct iterator *self,
                                         struct value *out)
{
    struct whole_lines *me = (struct whole_lines *)self;
    while (buffer_line(&me->buffer, out) == ITER_STOP) {
        enum iter_status status = iter_next(me->pieces, out);
        if (status == ITER_ERROR)
            return ITER_STOP;
        if (status == ITER_NEXT && out->kind != VALUE_NONE)
            buffer_add(&me->buffer, *out);
        else if (buffer_rest(&me->buffer, out) == ITER_NEXT)
            return ITER_NEXT;
        else if (status == ITER_STOP)
            return ITER_STOP;
    }
    return ITER_NEXT;
}
