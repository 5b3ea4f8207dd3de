/* Wrong: calls iter_self twice
 * Must: held more than once */
static struct iterator *my_numbers_iter(struct iterable *self)
{
    struct my_numbers *me = (struct my_numbers *)self;
    iter_self(self);
    me->a = 1;
    me->has_a = true;
    return iter_self(self);
}
