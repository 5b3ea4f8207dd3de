/* Wrong: two statements below a while without braces
 * Must: no { } */
/* clang-format off */
static enum iter_status my_range_body(struct generator *self)
{
    struct my_range *frame = (struct my_range *)self;
    GEN_BEGIN(self);
    while (frame->i < frame->n)
        GEN_YIELD(self, value_int(frame->i));
        frame->i++;

    GEN_END(self);
}
