/* Wrong: leaves a alone if it was set already
 * Must: whenever it is called | first time only */
static struct iterator *my_numbers_iter(struct iterable *self)
{
    struct my_numbers *numbers = (struct my_numbers *)self;
    if (numbers->a == 0)
        numbers->a = 1;
    numbers->has_a = true;
    return iter_self(self);
}
