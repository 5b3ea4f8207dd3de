/* Wrong: hands whatever comes to a helper that adds it, a None as well
 * Must: and this is None | A None is put into */
static void put(struct buffer *buffer, struct value piece)
{
    buffer_add(buffer, piece);
}

static enum iter_status whole_lines_next(struct iterator *self,
                                         struct value *out)
{
    struct whole_lines *lines = (struct whole_lines *)self;
    enum iter_status status = buffer_line(&lines->buffer, out);
    while (status != ITER_NEXT) {
        status = iter_next(lines->pieces, out);
        if (status == ITER_NEXT)
            put(&lines->buffer, *out);
        else if (status == ITER_STOP)
            return buffer_rest(&lines->buffer, out);
        else
            return ITER_ERROR;
        status = buffer_line(&lines->buffer, out);
    }
    return status;
}
