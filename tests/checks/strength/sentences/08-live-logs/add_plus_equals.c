/* Wrong: adds texts as in Python
 * Must: memcpy | copy */
int64_t buffer_add(struct buffer *buffer, struct value piece)
{
    struct slice more = slice_of(piece);
    forget_used(buffer);
    buffer->bytes += more.bytes;
    buffer->size += more.size;
    return (int64_t)buffer->size;
}
