/* Wrong: leaves the carriage return out itself, and then counts it instead of
 * the line feed as used: that one is still there
 * Must: carriage return ... take() */
enum iter_status buffer_line(struct buffer *buffer, struct value *line)
{
    *line = value_none();
    for (size_t i = buffer->used; i < buffer->size; i++) {
        if (buffer->bytes[i] != '\n')
            continue;
        size_t length = i - buffer->used;
        if (length > 0 && buffer->bytes[i - 1] == '\r')
            length--;
        *line = take(buffer, length);
        buffer->used += 1;
        return ITER_NEXT;
    }
    return ITER_STOP;
}
