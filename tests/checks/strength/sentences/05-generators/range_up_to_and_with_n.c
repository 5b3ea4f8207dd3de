/* Wrong: n itself comes as well
 * Must: number n itself comes out */
static enum iter_status my_range_body(struct generator *self)
{
    struct my_range *me = (struct my_range *)self;
    GEN_BEGIN(self);
    for (me->i = 0; me->i <= me->n; me->i += 1)
        GEN_YIELD(self, value_int(me->i));
    GEN_END(self);
}
