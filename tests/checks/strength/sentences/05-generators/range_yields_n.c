/* Wrong: yields n each time
 * Must: frame->i | the number n */
static enum iter_status my_range_body(struct generator *self)
{
    struct my_range *frame = (struct my_range *)self;
    GEN_BEGIN(self);
    while (frame->i < frame->n) {
        GEN_YIELD(self, value_int(frame->n));
        frame->i++;
    }
    GEN_END(self);
}
