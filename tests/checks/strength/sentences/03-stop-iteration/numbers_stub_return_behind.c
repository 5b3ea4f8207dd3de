/* Wrong: the stub's return stands in front of what was written
 * Must: still there | still the stub */
static enum iter_status my_numbers_next(struct iterator *self,
                                        struct value *out)
{
    struct my_numbers *numbers = (struct my_numbers *)self;
    if (!numbers->has_a) {
        *out = value_error("AttributeError",
                           "'MyNumbers' object has no attribute 'a'");
        return ITER_ERROR;
    }
    return TODO_STATUS(1, out);
    if (numbers->a > numbers->top)
        return ITER_STOP;
    *out = value_int(numbers->a);
    numbers->a++;
    return ITER_NEXT;
}
