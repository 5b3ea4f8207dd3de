/* Wrong: value_str() makes a string of all that is left of the word
 * Must: value_bytes
 * Never: number */
static enum iter_status obj_iterator_next(struct iterator *self,
                                          struct value *out)
{
    struct obj_iterator *it = (struct obj_iterator *)self;
    const char *letter = &it->word[it->index];
    if (*letter == '\0')
        return ITER_STOP;
    it->index += 1;
    *out = value_str(letter);
    return ITER_NEXT;
}
