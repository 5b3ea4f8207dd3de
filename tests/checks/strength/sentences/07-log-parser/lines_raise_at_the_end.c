/* Wrong: raises also when the log has just ended
 * Must: only | ITER_ERROR | a stop is no error | ended */
static enum iter_status log_lines_body(struct generator *self)
{
    struct log_lines *frame = (struct log_lines *)self;
    GEN_BEGIN(self);
    frame->reader = block_open(frame->input);
    while ((frame->status = block_line(frame->reader, &frame->line)) ==
           ITER_NEXT) {
        if (frame->line.size > 0 &&
            frame->line.bytes[frame->line.size - 1] == '\r')
            frame->line.size--;
        GEN_YIELD(self, slice_value(frame->line));
    }
    GEN_RAISE(self, value_error("EOFError", "the log has ended"));
    GEN_FINALLY(self);
    block_close(frame->reader);

    GEN_END(self);
}
