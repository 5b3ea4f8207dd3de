/* Wrong: GEN_FINALLY with a block
 * Must: GEN_FINALLY */
/* clang-format off */
static enum iter_status only_body(struct generator *self)
{
    struct only *frame = (struct only *)self;
    GEN_BEGIN(self);
    GEN_FOR_EACH(self, frame->it, frame->item, frame->source) {
        if (frame->keep(frame->item)) {
            frame->kept++;
            GEN_YIELD(self, frame->item);
        }
    }
    GEN_RETURN(self, value_int(frame->kept));
    GEN_FINALLY(self) {
        frame->journal->cleanups++;
    }
    GEN_END(self);
}
