/* Wrong: an empty line ends the walk
 * Must: empty line */
static enum iter_status log_lines_body(struct generator *self)
{
    struct log_lines *me = (struct log_lines *)self;
    GEN_BEGIN(self);
    me->reader = block_open(me->input);
    while ((me->status = block_line(me->reader, &me->line)) == ITER_NEXT) {
        if (me->line.size == 0)
            break;
        if (me->line.bytes[me->line.size - 1] == '\r')
            me->line.size--;
        GEN_YIELD(self, slice_value(me->line));
    }
    if (me->status == ITER_ERROR)
        GEN_RAISE(self, block_error(me->reader));
    GEN_FINALLY(self);
    block_close(me->reader);

    GEN_END(self);
}
