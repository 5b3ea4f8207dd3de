/* Wrong: returns another my_numbers instead of itself
 * Must: self */
static struct iterator *my_numbers_iter(struct iterable *self)
{
    struct my_numbers *numbers = (struct my_numbers *)self;
    struct iterator *copy = my_numbers(numbers->top);
    my_numbers_set(copy, 1);
    return copy;
}
