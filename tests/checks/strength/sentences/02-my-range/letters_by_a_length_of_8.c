/* Wrong: sizeof of the pointer as the length of the word
 * Must: size of a pointer | sizeof | length of the word */
static enum iter_status obj_iterator_next(struct iterator *self,
                                          struct value *out)
{
    struct obj_iterator *walk = (struct obj_iterator *)self;
    if (walk->index >= (int64_t)sizeof(walk->word) - 1)
        return ITER_STOP;
    *out = value_bytes(&walk->word[walk->index], 1);
    walk->index++;
    return ITER_NEXT;
}
