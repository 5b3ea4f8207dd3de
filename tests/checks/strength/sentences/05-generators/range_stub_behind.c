/* Wrong: the stub's line is left behind what was written
 * Must: still there | still the stub */
static enum iter_status my_range_body(struct generator *self)
{
    struct my_range *frame = (struct my_range *)self;
    GEN_BEGIN(self);
    while (frame->i < frame->n) {
        GEN_YIELD(self, value_int(frame->i));
        frame->i++;
    }
    GEN_RAISE(self, TODO_ERROR(2));

    GEN_END(self);
}
