/* Wrong: copies each line to a local array, which is gone when it pauses, and
 * is too short for long lines
 * Must: local
 * May: past the end | writes */
static enum iter_status log_lines_body(struct generator *self)
{
    struct log_lines *frame = (struct log_lines *)self;
    char copy[256];
    GEN_BEGIN(self);
    frame->reader = block_open(frame->input);
    for (;;) {
        frame->status = block_line(frame->reader, &frame->line);
        if (frame->status != ITER_NEXT)
            break;
        size_t length = frame->line.size < 255 ? frame->line.size : 255;
        memcpy(copy, frame->line.bytes, length);
        if (length > 0 && copy[length - 1] == '\r')
            length--;
        copy[length] = '\0';
        GEN_YIELD(self, value_str(copy));
    }
    if (frame->status == ITER_ERROR)
        GEN_RAISE(self, block_error(frame->reader));
    GEN_FINALLY(self);
    block_close(frame->reader);
    GEN_END(self);
}
