/* Wrong: sets i to 0 in front of GEN_BEGIN
 * Must: before GEN_BEGIN */
static enum iter_status my_range_body(struct generator *self)
{
    struct my_range *frame = (struct my_range *)self;
    frame->i = 0;
    GEN_BEGIN(self);
    for (; frame->i < frame->n; frame->i++)
        GEN_YIELD(self, value_int(frame->i));
    GEN_END(self);
}
