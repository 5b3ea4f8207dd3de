/* Wrong: the return stands behind GEN_FINALLY, where it replaces an error and
 * a close
 * Must: error ... lost */
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
    GEN_FINALLY(self);
    frame->journal->cleanups++;
    GEN_RETURN(self, value_int(frame->kept));
    GEN_END(self);
}
