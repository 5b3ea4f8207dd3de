/* Wrong: an error ends the lines in silence
 * Must: block_error() has to be raised | can't be opened */
static enum iter_status log_lines_body(struct generator *self)
{
    struct log_lines *me = (struct log_lines *)self;
    GEN_BEGIN(self);
    me->reader = block_open(me->input);
    for (;;) {
        me->status = block_line(me->reader, &me->line);
        if (me->status != ITER_NEXT)
            break;
        if (me->line.size && me->line.bytes[me->line.size - 1] == '\r')
            me->line.size -= 1;
        GEN_YIELD(self, slice_value(me->line));
    }
    GEN_FINALLY(self);
    block_close(me->reader);

    GEN_END(self);
}
