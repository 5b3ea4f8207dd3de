/* Wrong: takes the line feed as part of the line
 * Must: part of the line */
enum iter_status buffer_line(struct buffer *buffer, struct value *line)
{
    *line = value_none();
    for (size_t i = buffer->used; i < buffer->size; i++)
        if (buffer->bytes[i] == '\n') {
            *line = take(buffer, i - buffer->used + 1);
            return ITER_NEXT;
        }
    return ITER_STOP;
}
