/* Wrong: what memory_resize() returns is thrown away
 * Must: new address */
int64_t buffer_add(struct buffer *buffer, struct value piece)
{
    struct slice more = slice_of(piece);
    forget_used(buffer);
    memory_resize(buffer->bytes, buffer->size + more.size);
    for (size_t i = 0; i < more.size; i++)
        buffer->bytes[buffer->size + i] = more.bytes[i];
    buffer->size += more.size;
    return (int64_t)buffer->size;
}
