/* Wrong: nobody closes the reader
 * Must: never closed */
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
    if (me->status == ITER_ERROR)
        GEN_RAISE(self, block_error(me->reader));

    GEN_END(self);
}
