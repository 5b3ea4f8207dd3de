/* Wrong: i++ also after a number was sent: goes on one too high
 * Must: and then one is added
 * Never: 0 is */
static enum iter_status counter_body(struct generator *self)
{
    struct counter *c = (struct counter *)self;
    GEN_BEGIN(self);
    while (c->i < c->top) {
        GEN_YIELD(self, value_int(c->i));
        if (gen_sent(self).kind == VALUE_INT)
            c->i = value_as_int(gen_sent(self));
        c->i++;
    }
    GEN_END(self);
}
