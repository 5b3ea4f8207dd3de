/* Wrong: `if`: at most one old time leaves at each send
 * Must: at most one
 * Never: None */
static enum iter_status last_minute_body(struct generator *self)
{
    struct last_minute *frame = (struct last_minute *)self;
    GEN_BEGIN(self);
    for (;;) {
        GEN_YIELD(self, value_int(container_length(frame->times)));
        if (gen_sent(self).kind == VALUE_NONE)
            continue;
        int64_t now = value_as_int(gen_sent(self));
        list_append(frame->times, value_int(now));
        if (value_as_int(list_get(frame->times, 0)) <= now - 60)
            list_pop(frame->times, 0);
    }
    GEN_END(self);
}
