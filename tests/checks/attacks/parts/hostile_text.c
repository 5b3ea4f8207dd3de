/* Every my_range() hands out a text of the attack's own. */
#include "my_range.h"

static struct value hostile_value(void);
static struct iterator *stub_range(int64_t start, int64_t end);
#define my_range(start, end) stub_range(start, end)
/* HERE: stub */
#undef my_range

static enum iter_status hostile_next(struct iterator *self, struct value *out)
{
    (void)self;
    *out = hostile_value();
    return ITER_NEXT;
}

struct iterator *my_range(int64_t start, int64_t end)
{
    static const struct iter_slots slots = {
        .name = "hostile", .iter = iter_self, .next = hostile_next};
    (void)start;
    (void)end;
    return iter_new(sizeof(struct iterator), &slots);
}
