/* Wrong: raises StopIteration as an error, as Python does: ITER_ERROR
 * Must: ITER_STOP
 * Never: AttributeError */
static enum iter_status my_numbers_next(struct iterator *self,
                                        struct value *out)
{
    struct my_numbers *numbers = (struct my_numbers *)self;
    if (!numbers->has_a) {
        *out = value_error("AttributeError",
                           "'MyNumbers' object has no attribute 'a'");
        return ITER_ERROR;
    }
    int64_t x = numbers->a;
    if (x <= numbers->top) {
        numbers->a += 1;
        *out = value_int(x);
        return ITER_NEXT;
    }
    *out = value_error("StopIteration", "");
    return ITER_ERROR;
}
