/* Wrong: counts n down as well: only half of the numbers come
 * Must: meet half way
 * Never: local */
static enum iter_status my_range_body(struct generator *self)
{
    struct my_range *frame = (struct my_range *)self;
    GEN_BEGIN(self);
    while (frame->i < frame->n) {
        GEN_YIELD(self, value_int(frame->i));
        frame->i++;
        frame->n--;
    }
    GEN_END(self);
}
