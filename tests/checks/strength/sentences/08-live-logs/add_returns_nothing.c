/* Wrong: returns 0, because all went well
 * Must: how many */
int64_t buffer_add(struct buffer *buffer, struct value piece)
{
    struct slice more = slice_of(piece);
    forget_used(buffer);
    buffer->bytes = memory_resize(buffer->bytes, buffer->size + more.size);
    memcpy(buffer->bytes + buffer->size, more.bytes, more.size);
    buffer->size += more.size;
    return 0;
}
