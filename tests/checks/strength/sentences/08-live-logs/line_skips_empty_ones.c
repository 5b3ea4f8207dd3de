/* Wrong: a line without bytes is no line
 * Must: empty line */
enum iter_status buffer_line(struct buffer *buffer, struct value *line)
{
    *line = value_none();
    const char *start = buffer->bytes + buffer->used;
    const char *feed = memchr(start, '\n', buffer->size - buffer->used);
    if (feed == NULL || feed == start)
        return ITER_STOP;
    *line = take(buffer, (size_t)(feed - start));
    buffer->used++;
    return ITER_NEXT;
}
