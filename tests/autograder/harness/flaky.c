/* A source that fails once, and then goes on. */
#include "harness.h"

struct flaky {
    struct iterator base;
    int64_t first, length, bad;
    int64_t index; /* of the item that comes next */
};

static enum iter_status flaky_next(struct iterator *self, struct value *out)
{
    struct flaky *flaky = (struct flaky *)self;
    if (flaky->index >= flaky->length)
        return ITER_STOP;
    int64_t index = flaky->index++;
    if (index == flaky->bad) {
        *out = value_error("KeyError", "glitch");
        return ITER_ERROR;
    }
    *out = value_int(flaky->first + index);
    return ITER_NEXT;
}

struct iterator *flaky(int64_t first, int64_t length, int64_t bad)
{
    static const struct iter_slots slots = {
        .name = "flaky", .iter = iter_self, .next = flaky_next};
    struct flaky *flaky = iter_new(sizeof *flaky, &slots);
    flaky->first = first;
    flaky->length = length;
    flaky->bad = bad;
    return &flaky->base;
}
