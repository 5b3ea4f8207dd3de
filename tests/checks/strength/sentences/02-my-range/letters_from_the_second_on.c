/* Wrong: the index begins at 1
 * Must: first letter */
static enum iter_status obj_iterator_next(struct iterator *self,
                                          struct value *out)
{
    struct obj_iterator *walk = (struct obj_iterator *)self;
    walk->index++;
    if (walk->word[walk->index] == '\0')
        return ITER_STOP;
    *out = value_bytes(walk->word + walk->index, 1);
    return ITER_NEXT;
}
