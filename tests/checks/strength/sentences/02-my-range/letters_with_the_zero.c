/* Wrong: index > length: hands out the '\0' as a letter too
 * Must: byte 0 */
static enum iter_status obj_iterator_next(struct iterator *self,
                                          struct value *out)
{
    struct obj_iterator *walk = (struct obj_iterator *)self;
    int64_t length = 0;
    for (const char *p = walk->word; *p != 0; p++)
        length++;
    if (walk->index > length)
        return ITER_STOP;
    *out = value_bytes(walk->word + walk->index, 1);
    walk->index++;
    return ITER_NEXT;
}
