/* Wrong: counts n down and not i up
 * Must: from 0 | backwards | down */
static enum iter_status my_range_body(struct generator *self)
{
    struct my_range *frame = (struct my_range *)self;
    GEN_BEGIN(self);
    while (frame->n > 0) {
        frame->n--;
        GEN_YIELD(self, value_int(frame->n));
    }
    GEN_END(self);
}
