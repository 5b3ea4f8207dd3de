/* Wrong: raises an error when it is told to stop
 * Must: To be told to stop is no error */
static enum iter_status follow_body(struct generator *self)
{
    struct follow *frame = (struct follow *)self;
    GEN_BEGIN(self);
    for (;;) {
        frame->status = tail_read(frame->tail, &frame->piece);
        if (frame->status == TAIL_ERROR)
            GEN_RAISE(self, frame->piece);
        if (frame->status == TAIL_NOTHING) {
            if (!tail_wait(frame->tail))
                GEN_RAISE(self, value_error("StopIteration", "told to stop"));
            continue;
        }
        GEN_YIELD(self, frame->piece);
    }
    GEN_END(self);
}
