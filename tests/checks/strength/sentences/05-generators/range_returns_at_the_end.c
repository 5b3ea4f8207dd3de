/* Wrong: returns the last number as the value of the stop
 * Must: GEN_RETURN | value of the stop | travels with | just let */
static enum iter_status my_range_body(struct generator *self)
{
    struct my_range *frame = (struct my_range *)self;
    GEN_BEGIN(self);
    while (frame->i < frame->n) {
        GEN_YIELD(self, value_int(frame->i));
        frame->i++;
    }
    GEN_RETURN(self, value_int(frame->i));
    GEN_END(self);
}
