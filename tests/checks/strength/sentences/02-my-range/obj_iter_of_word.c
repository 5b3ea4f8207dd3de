/* Wrong: gives the object itself to obj_iterator
 * Must: a member of it */
static struct iterator *obj_iter(struct iterable *self)
{
    struct obj *obj = (struct obj *)self;
    return obj_iterator(obj);
}
