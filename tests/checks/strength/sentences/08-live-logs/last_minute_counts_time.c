/* Wrong: yields the time that was sent
 * Must: how many | number */
static enum iter_status last_minute_body(struct generator *self)
{
    struct last_minute *frame = (struct last_minute *)self;
    GEN_BEGIN(self);
    GEN_YIELD(self, value_int(0));
    for (;;) {
        list_append(frame->times, gen_sent(self));
        while (value_as_int(list_get(frame->times, 0)) <=
               value_as_int(gen_sent(self)) - 60)
            list_pop(frame->times, 0);
        GEN_YIELD(self, gen_sent(self));
    }

    GEN_END(self);
}
