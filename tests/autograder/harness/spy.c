/* A source that counts how often it is asked. The counts are kept here, apart
 * from the iterator, where the learner's code has no reason to write: one table
 * for the one case that a process runs. */
#include "harness.h"
#include "record.h"

/* A spy is no place to blame for what the learner's code does next. */
#undef list_get
#undef container_length

struct spy {
    struct iterator base;
    int64_t next, left; /* left is negative if there is no end */
};

enum { MOST_SPIES = 16 };

static struct count {
    const struct iterator *of;
    int64_t pulls;
} counts[MOST_SPIES];

static int made; /* since the case began with these draws */

void spy_forget(void)
{
    made = 0;
}

static struct count *count_of(const struct iterator *of)
{
    for (int i = 0; i < made; i++)
        if (counts[i].of == of)
            return &counts[i];
    return NULL;
}

/* Of a spy that the learner's code has kept from other draws, nobody asks. */
static void count_pull(const struct iterator *of)
{
    struct count *count = count_of(of);
    if (count)
        count->pulls++;
}

static enum iter_status spy_next(struct iterator *self, struct value *out)
{
    struct spy *spy = (struct spy *)self;
    count_pull(self);
    if (spy->left == 0)
        return ITER_STOP;
    if (spy->left > 0)
        spy->left--;
    *out = value_int(spy->next++);
    return ITER_NEXT;
}

static struct iterator *counted(struct iterator *spy)
{
    struct count *count = count_of(spy);
    if (!count && made == MOST_SPIES)
        record_event("The case has too many spies: raise MOST_SPIES in spy.c",
                     "", 0);
    if (!count)
        count = &counts[made++];
    *count = (struct count){.of = spy};
    return spy;
}

struct iterator *spy(int64_t first, int64_t length)
{
    static const struct iter_slots slots = {
        .name = "spy", .iter = iter_self, .next = spy_next};
    struct spy *spy = iter_new(sizeof *spy, &slots);
    spy->next = first;
    spy->left = length;
    return counted(&spy->base);
}

/* A walk by index: it holds no second iterator, which a case would have to
 * account for. */
struct spy_on {
    struct iterator base;
    struct iterable *list;
    int64_t index;
};

static enum iter_status spy_on_next(struct iterator *self, struct value *out)
{
    struct spy_on *spy = (struct spy_on *)self;
    count_pull(self);
    if (spy->index >= container_length(spy->list))
        return ITER_STOP;
    *out = list_get(spy->list, spy->index++);
    /* Of whoever takes it for another kind of item, no line is known. */
    ledger_here("", 0);
    return out->kind == VALUE_ERROR ? ITER_ERROR : ITER_NEXT;
}

struct iterator *spy_on(struct iterable *list)
{
    static const struct iter_slots slots = {
        .name = "spy", .iter = iter_self, .next = spy_on_next};
    struct spy_on *spy = iter_new(sizeof *spy, &slots);
    spy->list = list;
    return counted(&spy->base);
}

int64_t spy_pulls(const struct iterator *source)
{
    return count_of(source)->pulls;
}
