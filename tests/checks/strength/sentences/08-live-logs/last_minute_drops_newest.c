/* Wrong: takes the newest out instead of the oldest
 * Must: the oldest stands at the front */
static enum iter_status last_minute_body(struct generator *self)
{
    struct last_minute *frame = (struct last_minute *)self;
    GEN_BEGIN(self);
    for (;;) {
        GEN_YIELD(self, value_int(container_length(frame->times)));
        if (value_equal(gen_sent(self), value_none()))
            continue;
        list_append(frame->times, gen_sent(self));
        while (value_as_int(list_get(frame->times, 0)) <=
               value_as_int(gen_sent(self)) - 60)
            list_pop(frame->times, container_length(frame->times) - 1);
    }

    GEN_END(self);
}
