/* Wrong: the loop walks frame->it, which is NULL yet, and not frame->data
 * Must: walk the place where it keeps its iterator
 * May: a pointer that is NULL */
static enum iter_status my_generator_over_body(struct generator *self)
{
    struct my_generator_over *frame = (struct my_generator_over *)self;
    GEN_BEGIN(self);
    GEN_FOR_EACH(self, frame->it, frame->item, frame->it)
        GEN_YIELD(self, frame->item);
    GEN_END(self);
}
