/* Wrong: moves the word on and not the index, and never looks at the index
 * Must: word[0] | index | word itself */
static enum iter_status obj_iterator_next(struct iterator *self,
                                          struct value *out)
{
    struct obj_iterator *walk = (struct obj_iterator *)self;
    if (walk->word[walk->index] == '\0')
        return ITER_STOP;
    *out = value_bytes(walk->word, 1);
    walk->word++;
    walk->index++;
    return ITER_NEXT;
}
