/* Wrong: the size of the line is counted from the front of the buffer, and
 * not from where the line begins
 * Must: from the front */
enum iter_status buffer_line(struct buffer *buffer, struct value *line)
{
    *line = value_none();
    for (size_t i = buffer->used; i < buffer->size; i++) {
        if (buffer->bytes[i] == '\n') {
            *line = take(buffer, i);
            buffer->used++;
            return ITER_NEXT;
        }
    }
    return ITER_STOP;
}
