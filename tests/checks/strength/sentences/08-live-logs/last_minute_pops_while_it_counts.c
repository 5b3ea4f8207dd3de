/* Wrong: pops at i and goes on to i + 1: what moved up is passed over
 * Must: the front
 * Never: newest */
static enum iter_status last_minute_body(struct generator *self)
{
    struct last_minute *frame = (struct last_minute *)self;
    GEN_BEGIN(self);
    while (true) {
        GEN_YIELD(self, value_int(container_length(frame->times)));
        struct value sent = gen_sent(self);
        if (sent.kind == VALUE_NONE)
            continue;
        list_append(frame->times, sent);
        for (int64_t i = 0; i < container_length(frame->times); i++) {
            int64_t age =
                value_as_int(sent) - value_as_int(list_get(frame->times, i));
            if (age >= 60)
                list_pop(frame->times, i);
        }
    }
    GEN_END(self);
}
