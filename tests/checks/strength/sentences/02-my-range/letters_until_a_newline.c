/* Wrong: a newline ends the word
 * Must: only the byte | any byte | letter like any other | byte '\0' */
static enum iter_status obj_iterator_next(struct iterator *self,
                                          struct value *out)
{
    struct obj_iterator *me = (struct obj_iterator *)self;
    const char *c = me->word + me->index++;
    if (*c == '\0' || *c == '\n') {
        me->index--;
        return ITER_STOP;
    }
    *out = value_bytes(c, 1);
    return ITER_NEXT;
}
