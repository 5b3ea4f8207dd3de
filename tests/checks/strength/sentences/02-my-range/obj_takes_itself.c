/* Wrong: asks itself for its iterator
 * Must: calls itself
 * May: RecursionError */
static struct iterator *obj_iter(struct iterable *self)
{
    return iter_of(self);
}
