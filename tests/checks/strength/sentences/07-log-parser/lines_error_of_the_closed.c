/* Wrong: closes the reader, and asks it for its error then
 * Must: closed, and then */
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
    GEN_FINALLY(self);
    block_close(frame->reader);
    if (frame->status == ITER_ERROR)
        GEN_RAISE(self, block_error(frame->reader));
    GEN_END(self);
}
