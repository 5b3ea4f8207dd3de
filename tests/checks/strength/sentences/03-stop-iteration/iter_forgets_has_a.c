/* Wrong: a is 1, and has_a stays false
 * Must: has_a */
static struct iterator *my_numbers_iter(struct iterable *self)
{
    ((struct my_numbers *)self)->a = 1;
    return iter_self(self);
}
