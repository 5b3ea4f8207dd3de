/* Wrong: rewinds to 1 at the end: after a stop it begins again
 * Must: stays stopped
 * Never: never stops */
static enum iter_status my_numbers_next(struct iterator *self,
                                        struct value *out)
{
    struct my_numbers *numbers = (struct my_numbers *)self;
    if (!numbers->has_a) {
        *out = value_error("AttributeError",
                           "'MyNumbers' object has no attribute 'a'");
        return ITER_ERROR;
    }
    if (numbers->a <= numbers->top) {
        *out = value_int(numbers->a);
        numbers->a += 1;
        return ITER_NEXT;
    } else {
        numbers->a = 1;
        return ITER_STOP;
    }
}
