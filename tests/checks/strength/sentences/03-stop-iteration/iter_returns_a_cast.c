/* Wrong: returns self by a cast, and nobody has held it
 * Must: held once more | not held */
static struct iterator *my_numbers_iter(struct iterable *self)
{
    struct my_numbers *me = (struct my_numbers *)self;
    me->a = 1;
    me->has_a = true;
    return &me->base;
}
