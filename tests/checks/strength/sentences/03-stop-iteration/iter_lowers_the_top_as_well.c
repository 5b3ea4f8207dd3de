/* Wrong: sets top to 0 as well as a
 * Must: top */
static struct iterator *my_numbers_iter(struct iterable *self)
{
    struct my_numbers *numbers = (struct my_numbers *)self;
    numbers->has_a = true;
    numbers->a = numbers->top = 1;
    return iter_self(self);
}
