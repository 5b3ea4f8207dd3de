/* Wrong: waits before every read, also where there is something
 * Must: only after TAIL_NOTHING */
static enum iter_status follow_body(struct generator *self)
{
    struct follow *f = (struct follow *)self;
    GEN_BEGIN(self);
    while (tail_wait(f->tail)) {
        f->status = tail_read(f->tail, &f->piece);
        if (f->status == TAIL_ERROR)
            GEN_RAISE(self, f->piece);
        if (f->status == TAIL_BYTES)
            GEN_YIELD(self, f->piece);
        if (f->status == TAIL_NEW_FILE)
            GEN_YIELD(self, value_none());
    }
    GEN_END(self);
}
