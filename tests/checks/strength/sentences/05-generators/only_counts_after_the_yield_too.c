/* Wrong: counts before and after the yield
 * Must: each of them once | twice */
static enum iter_status only_body(struct generator *self)
{
    struct only *frame = (struct only *)self;
    GEN_BEGIN(self);
    GEN_FOR_EACH(self, frame->it, frame->item, frame->source) {
        if (!frame->keep(frame->item))
            continue;
        frame->kept++;
        GEN_YIELD(self, frame->item);
        frame->kept++;
    }
    GEN_RETURN(self, value_int(frame->kept));
    GEN_FINALLY(self);
    frame->journal->cleanups++;
    GEN_END(self);
}
