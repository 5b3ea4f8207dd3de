/* A source that counts how often it is asked. The counts are kept here, apart
 * from the iterator, where the learner's code has no reason to write. */
#include "harness.h"

struct spy {
    struct iterator base;
    int64_t next, left; /* left is negative if there is no end */
};

enum { MOST_SPIES = 16 };

static struct count {
    const struct iterator *of;
    int64_t pulls;
} counts[MOST_SPIES];

static struct count *count_of(const struct iterator *of)
{
    for (int i = 0; i < MOST_SPIES; i++)
        if (counts[i].of == of)
            return &counts[i];
    return NULL;
}

static enum iter_status spy_next(struct iterator *self, struct value *out)
{
    struct spy *spy = (struct spy *)self;
    count_of(self)->pulls++;
    if (spy->left == 0)
        return ITER_STOP;
    if (spy->left > 0)
        spy->left--;
    *out = value_int(spy->next++);
    return ITER_NEXT;
}

struct iterator *spy(int64_t first, int64_t length)
{
    static const struct iter_slots slots = {
        .name = "spy", .iter = iter_self, .next = spy_next};
    static int made;
    struct spy *spy = iter_new(sizeof *spy, &slots);
    spy->next = first;
    spy->left = length;
    struct count *count = count_of(&spy->base);
    if (!count)
        count = &counts[made++ % MOST_SPIES];
    *count = (struct count){.of = &spy->base};
    return &spy->base;
}

int64_t spy_pulls(const struct iterator *source)
{
    return count_of(source)->pulls;
}
