/* Wrong: copies buffer->size bytes, and not more.size
 * Must: more.size
 * May: past the end */
int64_t buffer_add(struct buffer *buffer, struct value piece)
{
    struct slice more = slice_of(piece);
    forget_used(buffer);
    buffer->bytes = memory_resize(buffer->bytes, buffer->size + more.size);
    memcpy(buffer->bytes + buffer->size, more.bytes, buffer->size);
    buffer->size += more.size;
    return (int64_t)buffer->size;
}
