/* Lesson: 02-my-range. On: stub.
 * Tries: to answer with what the public transcripts show, and nothing else.
 * Must: get no point: graded seeds are drawn in secret. */
#include "my_range.h"

static struct iterator *stub_range(int64_t start, int64_t end);
#define my_range(start, end) stub_range(start, end)
/* HERE: stub */
#undef my_range

static const int64_t known[][2] = {{865, 870},   {335, 340},   {942, 946},
                                   {-959, -958}, {-188, -185}, {-952, -951}};

static enum iter_status known_next(struct iterator *self, struct value *out)
{
    struct my_range *range = (struct my_range *)self;
    if (range->current >= range->end)
        return ITER_STOP;
    *out = value_int(range->current++);
    return ITER_NEXT;
}

struct iterator *my_range(int64_t start, int64_t end)
{
    static const struct iter_slots slots = {
        .name = "my_range", .iter = iter_self, .next = known_next};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        if (known[i][0] != start || known[i][1] != end)
            continue;
        struct my_range *range = iter_new(sizeof *range, &slots);
        range->current = start;
        range->end = end;
        return &range->base;
    }
    return stub_range(start, end);
}
