/* Wrong: no loop
 * Must: in a loop */
static enum iter_status follow_body(struct generator *self)
{
    struct follow *frame = (struct follow *)self;
    GEN_BEGIN(self);
    frame->status = tail_read(frame->tail, &frame->piece);
    if (frame->status == TAIL_BYTES)
        GEN_YIELD(self, frame->piece);
    else if (frame->status == TAIL_NEW_FILE)
        GEN_YIELD(self, value_none());
    else if (frame->status == TAIL_ERROR)
        GEN_RAISE(self, frame->piece);

    GEN_END(self);
}
