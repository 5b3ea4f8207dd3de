/* Wrong: hands out two bytes each time
 * Must: one byte */
static enum iter_status obj_iterator_next(struct iterator *self,
                                          struct value *out)
{
    struct obj_iterator *walk = (struct obj_iterator *)self;
    const char *letter = &walk->word[walk->index];
    if (*letter == '\0')
        return ITER_STOP;
    *out = value_bytes(letter, 2);
    walk->index++;
    return ITER_NEXT;
}
