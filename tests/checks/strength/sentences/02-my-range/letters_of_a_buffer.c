/* Wrong: copies the letter into an array of the function, which is gone then
 * Must: gone when the function returns | local | lives */
static enum iter_status obj_iterator_next(struct iterator *self,
                                          struct value *out)
{
    struct obj_iterator *walk = (struct obj_iterator *)self;
    char letter[2];
    letter[0] = walk->word[walk->index];
    letter[1] = '\0';
    if (letter[0] == '\0')
        return ITER_STOP;
    walk->index++;
    *out = value_str(letter);
    return ITER_NEXT;
}
