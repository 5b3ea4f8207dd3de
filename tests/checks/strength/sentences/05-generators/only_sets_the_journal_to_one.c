/* Wrong: cleanups = 1, and not one more: others count in the same journal
 * Must: add one
 * Never: twice */
static enum iter_status only_body(struct generator *self)
{
    struct only *frame = (struct only *)self;
    GEN_BEGIN(self);
    GEN_FOR_EACH(self, frame->it, frame->item, frame->source) {
        if (!frame->keep(frame->item))
            continue;
        GEN_YIELD(self, frame->item);
        frame->kept++;
    }
    GEN_RETURN(self, value_int(frame->kept));
    GEN_FINALLY(self);
    frame->journal->cleanups = 1;
    GEN_END(self);
}
