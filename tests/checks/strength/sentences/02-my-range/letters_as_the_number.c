/* Wrong: hands out the byte as a number
 * Must: small number in C | string of one byte */
static enum iter_status obj_iterator_next(struct iterator *self,
                                          struct value *out)
{
    struct obj_iterator *walk = (struct obj_iterator *)self;
    const char *letter = walk->word + walk->index;
    if (*letter == 0)
        return ITER_STOP;
    walk->index += 1;
    *out = value_int((unsigned char)*letter);
    return ITER_NEXT;
}
