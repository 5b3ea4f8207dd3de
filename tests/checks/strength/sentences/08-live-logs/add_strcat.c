/* Wrong: strcat, which looks for a NUL
 * Must: strcat | NUL */
int64_t buffer_add(struct buffer *buffer, struct value piece)
{
    struct slice more = slice_of(piece);
    forget_used(buffer);
    buffer->bytes = memory_resize(buffer->bytes, buffer->size + more.size);
    strcat(buffer->bytes, more.bytes);
    buffer->size += more.size;
    return (int64_t)buffer->size;
}
