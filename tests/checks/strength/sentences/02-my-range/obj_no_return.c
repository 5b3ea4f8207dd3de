/* Wrong: makes the iterator and forgets to return it
 * Must: return */
static struct iterator *obj_iter(struct iterable *self)
{
    struct obj *obj = (struct obj *)self;
    struct iterator *it = obj_iterator(obj->word);
    (void)it;
    return iter_self(self);
}
