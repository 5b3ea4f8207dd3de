/* Wrong: size has grown already when it says where to copy to: behind the end
 * Must: has grown already
 * May: writes past the end
 * Never: it has to hold */
int64_t buffer_add(struct buffer *buffer, struct value piece)
{
    struct slice more = slice_of(piece);
    forget_used(buffer);
    buffer->size = buffer->size + more.size;
    buffer->bytes = memory_resize(buffer->bytes, buffer->size);
    memcpy(&buffer->bytes[buffer->size], more.bytes, more.size);
    return (int64_t)buffer->size;
}
