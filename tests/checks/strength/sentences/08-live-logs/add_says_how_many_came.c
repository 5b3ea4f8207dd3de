/* Wrong: returns the size of the piece
 * Must: how many bytes came in */
int64_t buffer_add(struct buffer *buffer, struct value piece)
{
    struct slice more = slice_of(piece);
    forget_used(buffer);
    size_t old = buffer->size;
    buffer->size += more.size;
    buffer->bytes = memory_resize(buffer->bytes, buffer->size);
    memcpy(buffer->bytes + old, more.bytes, more.size);
    return (int64_t)more.size;
}
