/* Wrong: cleanups is counted before the return as well as in the finally
 * Must: as well */
static enum iter_status only_body(struct generator *self)
{
    struct only *frame = (struct only *)self;
    GEN_BEGIN(self);
    GEN_FOR_EACH(self, frame->it, frame->item, frame->source) {
        if (frame->keep(frame->item)) {
            frame->kept = frame->kept + 1;
            GEN_YIELD(self, frame->item);
        }
    }
    frame->journal->cleanups += 1;
    GEN_RETURN(self, value_int(frame->kept));
    GEN_FINALLY(self);
    frame->journal->cleanups += 1;
    GEN_END(self);
}
