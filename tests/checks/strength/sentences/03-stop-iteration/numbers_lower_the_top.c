/* Wrong: takes one off top and hands out the same a
 * Must: a has to move on | top */
static enum iter_status my_numbers_next(struct iterator *self,
                                        struct value *out)
{
    struct my_numbers *numbers = (struct my_numbers *)self;
    if (!numbers->has_a) {
        *out = value_error("AttributeError", "no attribute 'a'");
        return ITER_ERROR;
    }
    if (numbers->a > numbers->top)
        return ITER_STOP;
    *out = value_int(numbers->a);
    numbers->top--;
    return ITER_NEXT;
}
