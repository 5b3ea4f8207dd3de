/* Wrong: yields the iterator in place of the item
 * Must: An item of it */
static enum iter_status my_generator_over_body(struct generator *self)
{
    struct my_generator_over *frame = (struct my_generator_over *)self;
    GEN_BEGIN(self);
    GEN_FOR_EACH(self, frame->it, frame->item, frame->data) {
        GEN_YIELD(self, frame->it);
    }
    GEN_END(self);
}
