/* Wrong: sets up a copy of the struct
 * Must: copy | in self */
static struct iterator *my_numbers_iter(struct iterable *self)
{
    struct my_numbers numbers = *(struct my_numbers *)self;
    numbers.a = 1;
    numbers.has_a = true;
    return iter_self(self);
}
