/* Wrong: opened above GEN_BEGIN: opened anew at each next
 * Must: every next */
static enum iter_status log_lines_body(struct generator *self)
{
    struct log_lines *frame = (struct log_lines *)self;
    frame->reader = block_open(frame->input);
    GEN_BEGIN(self);
    for (;;) {
        frame->status = block_line(frame->reader, &frame->line);
        if (frame->status == ITER_ERROR)
            GEN_RAISE(self, block_error(frame->reader));
        if (frame->status == ITER_STOP)
            break;
        if (frame->line.size > 0 &&
            frame->line.bytes[frame->line.size - 1] == '\r')
            frame->line.size -= 1;
        GEN_YIELD(self, slice_value(frame->line));
    }
    GEN_FINALLY(self);
    block_close(frame->reader);
    GEN_END(self);
}
