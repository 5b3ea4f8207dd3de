/* Wrong: adds what came before it looks at the status: the stop's None as
 * well
 * Must: whatever its answer was
 * May: must be a string */
static enum iter_status whole_lines_next(struct iterator *self,
                                         struct value *out)
{
    struct whole_lines *lines = (struct whole_lines *)self;
    for (;;) {
        if (buffer_line(&lines->buffer, out) == ITER_NEXT)
            return ITER_NEXT;
        struct value piece;
        enum iter_status status = iter_next(lines->pieces, &piece);
        buffer_add(&lines->buffer, piece);
        if (status == ITER_STOP)
            return buffer_rest(&lines->buffer, out);
        if (status == ITER_ERROR) {
            *out = piece;
            return ITER_ERROR;
        }
    }
}
