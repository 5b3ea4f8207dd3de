/* Wrong: a space ends the word
 * Must: space | any byte | only the byte 0 | byte '\0' */
static enum iter_status obj_iterator_next(struct iterator *self,
                                          struct value *out)
{
    struct obj_iterator *walk = (struct obj_iterator *)self;
    char c = walk->word[walk->index];
    if (c == '\0' || c == ' ')
        return ITER_STOP;
    *out = value_bytes(&walk->word[walk->index], 1);
    walk->index++;
    return ITER_NEXT;
}
