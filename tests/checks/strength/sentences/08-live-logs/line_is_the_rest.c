/* Wrong: hands out everything up to the end at once
 * Must: line feed | half a line */
enum iter_status buffer_line(struct buffer *buffer, struct value *line)
{
    *line = value_none();
    if (buffer->used == buffer->size)
        return ITER_STOP;
    *line = take(buffer, buffer->size - buffer->used);
    return ITER_NEXT;
}
