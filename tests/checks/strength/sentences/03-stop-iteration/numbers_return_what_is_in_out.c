/* Wrong: the end is an item None
 * Must: ITER_STOP */
static enum iter_status my_numbers_next(struct iterator *self,
                                        struct value *out)
{
    struct my_numbers *numbers = (struct my_numbers *)self;
    if (!numbers->has_a) {
        *out = value_error("AttributeError", "no attribute 'a'");
        return ITER_ERROR;
    }
    *out = value_none();
    if (numbers->a <= numbers->top)
        *out = value_int(numbers->a++);
    return ITER_NEXT;
}
