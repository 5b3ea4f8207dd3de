/* Wrong: adds before it hands out: what was set from outside is skipped
 * Must: as it is, and only then add
 * Never: one too low */
static enum iter_status my_numbers_next(struct iterator *self,
                                        struct value *out)
{
    struct my_numbers *numbers = (struct my_numbers *)self;
    if (!numbers->has_a) {
        *out = value_error("AttributeError",
                           "'MyNumbers' object has no attribute 'a'");
        return ITER_ERROR;
    }
    if (numbers->a >= numbers->top)
        return ITER_STOP;
    numbers->a++;
    *out = value_int(numbers->a);
    return ITER_NEXT;
}

static struct iterator *my_numbers_iter(struct iterable *self)
{
    struct my_numbers *numbers = (struct my_numbers *)self;
    numbers->a = 0;
    numbers->has_a = true;
    return iter_self(self);
}
