/* Wrong: adds one twice
 * Must: moves on twice | every second | once */
static enum iter_status my_numbers_next(struct iterator *self,
                                        struct value *out)
{
    struct my_numbers *numbers = (struct my_numbers *)self;
    if (!numbers->has_a) {
        *out = value_error("AttributeError", "no attribute 'a'");
        return ITER_ERROR;
    }
    if (numbers->a <= numbers->top) {
        *out = value_int(numbers->a++);
        numbers->a += 1;
        return ITER_NEXT;
    }
    return ITER_STOP;
}
