/* Wrong: walks a word of its own, the example's, and not the object's
 * Must: not the word of the object
 * Never: number */
static struct iterator *obj_iter(struct iterable *self)
{
    const char *word = "Hello";
    (void)self;
    struct iterator *result = obj_iterator(word);
    return result;
}
