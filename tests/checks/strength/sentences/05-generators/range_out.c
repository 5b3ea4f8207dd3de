/* Wrong: *out in a body
 * Must: GEN_YIELD */
static enum iter_status my_range_body(struct generator *self)
{
    struct my_range *frame = (struct my_range *)self;
    GEN_BEGIN(self);
    while (frame->i < frame->n) {
        *out = value_int(frame->i);
        frame->i++;
        return ITER_NEXT;
    }
    GEN_END(self);
}
