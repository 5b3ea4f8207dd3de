/* Wrong: members without frame->
 * Must: frame-> */
static enum iter_status my_range_body(struct generator *self)
{
    struct my_range *frame = (struct my_range *)self;
    GEN_BEGIN(self);
    (void)frame;
    while (i < n) {
        GEN_YIELD(self, value_int(i));
        i++;
    }
    GEN_END(self);
}
