/* Wrong: from the start of the rest on, but for size bytes: used too many
 * Must: goes past the end
 * May: reads past the end
 * Never: front */
enum iter_status buffer_line(struct buffer *buffer, struct value *line)
{
    *line = value_none();
    char *rest = buffer->bytes + buffer->used;
    char *newline = memchr(rest, '\n', buffer->size);
    if (newline == NULL)
        return ITER_STOP;
    *line = take(buffer, (size_t)(newline - rest));
    buffer->used += 1;
    return ITER_NEXT;
}
