/* Wrong: begins to look at the first byte of the buffer
 * Must: handed out already | begins at buffer->bytes + buffer->used */
enum iter_status buffer_line(struct buffer *buffer, struct value *line)
{
    *line = value_none();
    const char *feed = memchr(buffer->bytes, '\n', buffer->size);
    if (feed == NULL)
        return ITER_STOP;
    *line = take(buffer, (size_t)(feed - buffer->bytes));
    buffer->used += 1;
    return ITER_NEXT;
}
