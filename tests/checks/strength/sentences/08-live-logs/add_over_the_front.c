/* Wrong: copies the piece to the front of the buffer
 * Must: behind them | over the bytes that were there */
int64_t buffer_add(struct buffer *buffer, struct value piece)
{
    struct slice more = slice_of(piece);
    forget_used(buffer);
    size_t size = buffer->size + more.size;
    buffer->bytes = memory_resize(buffer->bytes, size);
    for (size_t i = 0; i < more.size; i++)
        buffer->bytes[i] = more.bytes[i];
    buffer->size = size;
    return (int64_t)size;
}
