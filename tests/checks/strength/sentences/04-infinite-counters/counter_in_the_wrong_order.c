/* Wrong: hands out and adds then
 * Must: adds before it hands out */
static enum iter_status infinite_counter_next(struct iterator *self,
                                              struct value *out)
{
    struct infinite_counter *me = (struct infinite_counter *)self;
    int64_t now = me->current;
    *out = value_int(now);
    if (int64_add(now, 1, &me->current))
        return ITER_NEXT;
    *out = value_error("OverflowError", "too large");
    return ITER_ERROR;
}
