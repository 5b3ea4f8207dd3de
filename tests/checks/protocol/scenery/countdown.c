#include "countdown.h"

struct countdown {
    struct iterator base;
    int64_t left;
    bool flaky;
};

static int finalized, pulls;

static int taken(int *count)
{
    int result = *count;
    *count = 0;
    return result;
}

int finalized_countdowns(void)
{
    return taken(&finalized);
}

int countdown_pulls(void)
{
    return taken(&pulls);
}

static enum iter_status countdown_next(struct iterator *self, struct value *out)
{
    struct countdown *countdown = (struct countdown *)self;
    pulls++;
    if (countdown->left == 1 && countdown->flaky) {
        countdown->flaky = false;
        *out = value_error("ValueError", "glitch");
        return ITER_ERROR;
    }
    if (countdown->left == 0) {
        *out = value_str("liftoff");
        return ITER_STOP;
    }
    *out = value_int(countdown->left--);
    return ITER_NEXT;
}

static void countdown_finalize(struct iterator *self)
{
    (void)self;
    finalized++;
}

struct iterator *countdown(int64_t from)
{
    static const struct iter_slots slots = {.name = "countdown",
                                            .iter = iter_self,
                                            .next = countdown_next,
                                            .finalize = countdown_finalize};
    struct countdown *countdown = iter_new(sizeof *countdown, &slots);
    countdown->left = from;
    return &countdown->base;
}

struct iterator *flaky_countdown(int64_t from)
{
    struct iterator *it = countdown(from);
    ((struct countdown *)it)->flaky = true;
    return it;
}

static struct iterator *countdowns_iter(struct iterable *self)
{
    return countdown(((struct countdowns *)self)->from);
}

struct countdowns countdowns_from(int64_t from)
{
    static const struct iter_slots slots = {.name = "countdowns",
                                            .iter = countdowns_iter};
    return (struct countdowns){.base = {&slots}, .from = from};
}
