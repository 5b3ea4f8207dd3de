/* Wrong: yields before it asks whether there is one
 * Must: before the yield | ask before */
static enum iter_status my_range_body(struct generator *self)
{
    struct my_range *frame = (struct my_range *)self;
    GEN_BEGIN(self);
    do {
        GEN_YIELD(self, value_int(frame->i));
        frame->i++;
    } while (frame->i < frame->n);
    GEN_END(self);
}
