/* Wrong: adds a None as well, after it has handed out what was left
 * Must: A None is put into the buffer */
static enum iter_status whole_lines_next(struct iterator *self,
                                         struct value *out)
{
    struct whole_lines *lines = (struct whole_lines *)self;
    for (;;) {
        if (buffer_line(&lines->buffer, out) == ITER_NEXT)
            return ITER_NEXT;
        enum iter_status status = iter_next(lines->pieces, out);
        if (status == ITER_ERROR)
            return status;
        if (status == ITER_STOP || out->kind == VALUE_NONE) {
            struct value last;
            if (buffer_rest(&lines->buffer, &last) == ITER_NEXT) {
                *out = last;
                return ITER_NEXT;
            }
            if (status == ITER_STOP)
                return status;
        }
        buffer_add(&lines->buffer, *out);
    }
}
