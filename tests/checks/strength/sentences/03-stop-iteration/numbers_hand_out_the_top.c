/* Wrong: hands out top and not a
 * Must: hand a out | hand out a | top comes | top and not a */
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
    numbers->a++;
    *out = value_int(numbers->top);
    return ITER_NEXT;
}
