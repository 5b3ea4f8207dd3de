/* Wrong: ends where the numbers no longer fit
 * Must: say what went wrong | OverflowError */
static enum iter_status fibonacci_body(struct generator *self)
{
    struct fibonacci *me = (struct fibonacci *)self;
    GEN_BEGIN(self);
    me->b = 1;
    while (me->i < me->n && me->i <= FIBONACCI_LAST) {
        GEN_YIELD(self, value_int(me->a));
        int64_t old = me->a;
        me->a = me->b;
        int64_add(old, me->b, &me->b);
        me->i++;
    }
    GEN_END(self);
}
