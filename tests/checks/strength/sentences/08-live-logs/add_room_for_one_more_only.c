/* Wrong: makes the block one byte larger
 * Must: room | memory_resize | it has to hold
 * May: past the end */
int64_t buffer_add(struct buffer *buffer, struct value piece)
{
    struct slice more = slice_of(piece);
    forget_used(buffer);
    buffer->bytes = memory_resize(buffer->bytes, buffer->size + 1);
    memcpy(buffer->bytes + buffer->size, more.bytes, more.size);
    buffer->size += more.size;
    return (int64_t)buffer->size;
}
