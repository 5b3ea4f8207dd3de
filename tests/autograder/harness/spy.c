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

static const struct iter_slots spy_slots = {
    .name = "spy", .iter = iter_self, .next = spy_next};

struct iterator *spy(int64_t first, int64_t length)
{
    struct spy *spy = iter_new(sizeof *spy, &spy_slots);
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

static const struct iter_slots spy_on_slots = {
    .name = "spy", .iter = iter_self, .next = spy_on_next};

struct iterator *spy_on(struct iterable *list)
{
    struct spy_on *spy = iter_new(sizeof *spy, &spy_on_slots);
    spy->list = list;
    return counted(&spy->base);
}

int64_t spy_pulls(const struct iterator *source)
{
    return count_of(source)->pulls;
}

static int64_t peek_at_numbers(const struct spy *spy, struct value *items,
                               int64_t most)
{
    int64_t count = spy->left < 0 || spy->left > most ? most : spy->left;
    for (int64_t i = 0; i < count; i++)
        items[i] = value_int(spy->next + i);
    return count;
}

static int64_t peek_at_list(const struct spy_on *spy, struct value *items,
                            int64_t most)
{
    int64_t count = 0, left = container_length(spy->list) - spy->index;
    while (count < most && count < left) {
        items[count] = list_get(spy->list, spy->index + count);
        if (items[count].kind == VALUE_ERROR)
            break;
        count++;
    }
    return count;
}

int64_t spy_peek(const struct iterator *source, struct value *items,
                 int64_t most)
{
    if (source->base.slots == &spy_slots)
        return peek_at_numbers((const struct spy *)source, items, most);
    if (source->base.slots == &spy_on_slots)
        return peek_at_list((const struct spy_on *)source, items, most);
    return 0;
}

void spy_skip(struct iterator *source, int64_t items)
{
    struct value item;
    while (items-- > 0)
        iter_next(source, &item);
}
