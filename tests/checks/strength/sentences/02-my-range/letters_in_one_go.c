/* Wrong: a loop in next: only the last letter comes
 * Must: called once for every | the loop is | for each letter */
static enum iter_status obj_iterator_next(struct iterator *self,
                                          struct value *out)
{
    struct obj_iterator *walk = (struct obj_iterator *)self;
    while (walk->word[walk->index] != '\0') {
        *out = value_bytes(&walk->word[walk->index], 1);
        walk->index++;
    }
    return ITER_STOP;
}
