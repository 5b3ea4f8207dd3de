/* Wrong: ++ in the condition: counts before it yields, 1 to n
 * Must: yield the number first
 * Never: local */
static enum iter_status my_range_body(struct generator *self)
{
    struct my_range *frame = (struct my_range *)self;
    GEN_BEGIN(self);
    while (frame->i++ < frame->n)
        GEN_YIELD(self, value_int(frame->i));
    GEN_END(self);
}
