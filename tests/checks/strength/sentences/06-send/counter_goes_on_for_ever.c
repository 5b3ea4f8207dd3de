/* Wrong: never looks at top
 * Must: top */
static enum iter_status counter_body(struct generator *self)
{
    struct counter *frame = (struct counter *)self;
    GEN_BEGIN(self);
    for (;;) {
        GEN_YIELD(self, value_int(frame->i));
        if (value_equal(gen_sent(self), value_none()))
            frame->i++;
        else
            frame->i = value_as_int(gen_sent(self));
    }
    GEN_END(self);
}
