/* Wrong: == top + 1: a number that was set further behind never stops
 * Must: greater than */
static enum iter_status my_numbers_next(struct iterator *self,
                                        struct value *out)
{
    struct my_numbers *numbers = (struct my_numbers *)self;
    if (!numbers->has_a) {
        *out = value_error("AttributeError",
                           "'MyNumbers' object has no attribute 'a'");
        return ITER_ERROR;
    }
    if (numbers->a == numbers->top + 1)
        return ITER_STOP;
    *out = value_int(numbers->a++);
    return ITER_NEXT;
}
