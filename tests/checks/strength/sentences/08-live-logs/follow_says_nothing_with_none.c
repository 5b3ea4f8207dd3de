/* Wrong: yields None when there is nothing, and never waits
 * Must: Whatever comes of tail_read() is yielded
 * Never: another file stands */
static enum iter_status follow_body(struct generator *self)
{
    struct follow *frame = (struct follow *)self;
    GEN_BEGIN(self);
    while (true) {
        frame->status = tail_read(frame->tail, &frame->piece);
        if (frame->status == TAIL_ERROR) {
            GEN_RAISE(self, frame->piece);
        } else {
            GEN_YIELD(self, frame->piece);
        }
    }
    GEN_END(self);
}
