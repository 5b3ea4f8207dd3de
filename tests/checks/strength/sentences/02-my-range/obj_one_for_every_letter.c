/* Wrong: hands out an iterator over the first letter only
 * Must: the word | obj->word
 * May: only one variable */
static struct iterator *obj_iter(struct iterable *self)
{
    struct obj *obj = (struct obj *)self;
    static char first[2];
    first[0] = obj->word[0];
    return obj_iterator(first);
}
