/* Wrong: takes a new block each time, and never gives the old one back
 * Must: the old one is never given back
 * May: never freed */
int64_t buffer_add(struct buffer *buffer, struct value piece)
{
    struct slice more = slice_of(piece);
    forget_used(buffer);
    size_t total = buffer->size + more.size;
    char *bigger = memory_new(total, MEMORY_PLAIN);
    memcpy(bigger, buffer->bytes, buffer->size);
    memcpy(bigger + buffer->size, more.bytes, more.size);
    buffer->bytes = bigger;
    buffer->size = total;
    return (int64_t)total;
}
