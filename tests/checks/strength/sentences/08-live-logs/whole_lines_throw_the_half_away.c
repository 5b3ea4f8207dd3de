/* Wrong: at a None what is left is thrown away
 * Must: and so it is lost */
static enum iter_status whole_lines_next(struct iterator *self,
                                         struct value *out)
{
    struct whole_lines *lines = (struct whole_lines *)self;
    while (buffer_line(&lines->buffer, out) != ITER_NEXT) {
        enum iter_status status = iter_next(lines->pieces, out);
        if (status == ITER_ERROR)
            return status;
        if (status == ITER_STOP) {
            if (buffer_rest(&lines->buffer, out) == ITER_NEXT)
                return ITER_NEXT;
            return ITER_STOP;
        }
        if (out->kind == VALUE_NONE) {
            lines->buffer.used = lines->buffer.size;
            continue;
        }
        buffer_add(&lines->buffer, *out);
    }
    return ITER_NEXT;
}
