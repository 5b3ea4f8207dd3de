/* Wrong: iter_of(self) calls obj_iter again, without an end
 * Must: calls itself */
static struct iterator *obj_iter(struct iterable *self)
{
    struct obj *obj = (struct obj *)self;
    return iter_of(&obj->base);
}
