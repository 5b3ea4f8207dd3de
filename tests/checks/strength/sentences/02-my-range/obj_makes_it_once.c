/* Wrong: keeps the iterator it made and hands it out again
 * Must: new | each time | a fresh | one for all
 * May: dropped | given back */
static struct iterator *made;

static struct iterator *obj_iter(struct iterable *self)
{
    struct obj *obj = (struct obj *)self;
    if (made == NULL)
        made = obj_iterator(obj->word);
    return made;
}
