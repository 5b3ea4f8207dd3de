/* Wrong: value_str() reads on until a NUL: all that is left of the log
 * Must: slice_value */
static enum iter_status log_lines_body(struct generator *self)
{
    struct log_lines *frame = (struct log_lines *)self;
    GEN_BEGIN(self);
    frame->reader = block_open(frame->input);
    while ((frame->status = block_line(frame->reader, &frame->line)) ==
           ITER_NEXT)
        GEN_YIELD(self, value_str(frame->line.bytes));
    if (frame->status == ITER_ERROR)
        GEN_RAISE(self, block_error(frame->reader));
    GEN_FINALLY(self);
    block_close(frame->reader);
    GEN_END(self);
}
