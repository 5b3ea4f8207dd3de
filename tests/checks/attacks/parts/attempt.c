/* Every my_range() makes an attempt before it does what the stub does. If the
 * attempt worked, the range says so in place of its numbers, where
 * check.py finds it. */
#include "my_range.h"

static bool attempt(void);
static struct iterator *stub_range(int64_t start, int64_t end);
#define my_range(start, end) stub_range(start, end)
/* HERE: stub */
#undef my_range

static enum iter_status won_next(struct iterator *self, struct value *out)
{
    (void)self;
    *out = value_str("iterators-attack-won");
    return ITER_NEXT;
}

struct iterator *my_range(int64_t start, int64_t end)
{
    static const struct iter_slots slots = {
        .name = "won", .iter = iter_self, .next = won_next};
    if (attempt())
        return iter_new(sizeof(struct iterator), &slots);
    return stub_range(start, end);
}
