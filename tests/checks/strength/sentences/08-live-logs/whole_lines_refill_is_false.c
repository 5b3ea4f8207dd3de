/* Wrong: refill() says false at an error as at a stop: half a line is handed
 * out, or a stop said, and the error is lost
 * Must: error ... passed on
 * Never: None */
static bool refill(struct whole_lines *lines)
{
    struct value piece;
    enum iter_status status = iter_next(lines->pieces, &piece);
    if (status != ITER_NEXT)
        return false;
    if (!value_equal(piece, value_none()))
        buffer_add(&lines->buffer, piece);
    return true;
}

static enum iter_status whole_lines_next(struct iterator *self,
                                         struct value *out)
{
    struct whole_lines *lines = (struct whole_lines *)self;
    while (buffer_line(&lines->buffer, out) == ITER_STOP) {
        if (!refill(lines))
            return buffer_rest(&lines->buffer, out);
    }
    return ITER_NEXT;
}
