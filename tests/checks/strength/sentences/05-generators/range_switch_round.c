/* Wrong: a switch of one's own round a yield
 * Must: switch of your own */
static enum iter_status my_range_body(struct generator *self)
{
    struct my_range *frame = (struct my_range *)self;
    GEN_BEGIN(self);
    while (frame->i < frame->n) {
        switch (frame->i) {
        case 0:
            GEN_YIELD(self, value_int(0));
            break;
        default:
            GEN_YIELD(self, value_int(frame->i));
            break;
        }
        frame->i++;
    }
    GEN_END(self);
}
