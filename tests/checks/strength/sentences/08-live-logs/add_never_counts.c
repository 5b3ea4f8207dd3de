/* Wrong: never adds to the size
 * Must: does not count them */
int64_t buffer_add(struct buffer *buffer, struct value piece)
{
    struct slice more = slice_of(piece);
    forget_used(buffer);
    size_t all = buffer->size + more.size;
    buffer->bytes = memory_resize(buffer->bytes, all);
    memcpy(buffer->bytes + buffer->size, more.bytes, more.size);
    return (int64_t)all;
}
