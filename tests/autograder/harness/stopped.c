/* A source without items, whose end has something to say. */
#include "harness.h"

struct stopped {
    struct iterator base;
    struct value carried;
};

static enum iter_status stopped_next(struct iterator *self, struct value *out)
{
    *out = ((struct stopped *)self)->carried;
    return ITER_STOP;
}

struct iterator *stopped(struct value carried)
{
    static const struct iter_slots slots = {
        .name = "stopped", .iter = iter_self, .next = stopped_next};
    struct stopped *source = iter_new(sizeof *source, &slots);
    source->carried = carried;
    return &source->base;
}
