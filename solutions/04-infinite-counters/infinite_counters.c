/* Lesson 4: infinite counters. The page beside this file explains it;
 * make lesson-4 judges it. */
#include "infinite_counters.h"

static enum iter_status infinite_counter_next(struct iterator *self,
                                              struct value *out)
{
    struct infinite_counter *counter = (struct infinite_counter *)self;
    /* TODO 1: add one to current and hand it out. If the sum does not fit,
     * current stays as it is, and the answer is an OverflowError. */
    if (!int64_add(counter->current, 1, &counter->current)) {
        *out = value_error("OverflowError", "there is no larger number");
        return ITER_ERROR;
    }
    *out = value_int(counter->current);
    return ITER_NEXT;
}

struct iterator *infinite_counter(int64_t start)
{
    static const struct iter_slots slots = {.name = "infinite_counter",
                                            .iter = iter_self,
                                            .next = infinite_counter_next};
    struct infinite_counter *counter = iter_new(sizeof *counter, &slots);
    counter->current = start;
    return &counter->base;
}

/* The step of a take; its body is below. */
static enum iter_status take_next(struct iterator *self, struct value *out);

static void take_finalize(struct iterator *self)
{
    struct take *walk = (struct take *)self;
    iter_drop(walk->source);
}

struct iterator *take(struct iterable *source, int64_t n)
{
    /* TODO 2: return a new struct take with its three slots, an iterator of
     * source that it holds, and n. If n is negative, return iter_failed() with
     * a ValueError instead. */
    static const struct iter_slots slots = {.name = "take",
                                            .iter = iter_self,
                                            .next = take_next,
                                            .finalize = take_finalize};
    if (n < 0)
        return iter_failed(value_error("ValueError", "n must not be negative"));
    struct take *walk = iter_new(sizeof *walk, &slots);
    walk->source = iter_of(source);
    walk->left = n;
    return &walk->base;
}

static enum iter_status take_next(struct iterator *self, struct value *out)
{
    /* TODO 3: hand out what walk->source answers, for as many items as
     * walk->left says. After that, or once the source has stopped, the answer
     * is ITER_STOP, and the source is asked for nothing. */
    struct take *walk = (struct take *)self;
    if (walk->left == 0)
        return ITER_STOP;
    enum iter_status status = iter_next(walk->source, out);
    walk->left = status == ITER_NEXT ? walk->left - 1 : 0;
    return status;
}

static enum iter_status takewhile_next(struct iterator *self, struct value *out)
{
    /* TODO 4: hand out the items of walk->source, up to the first for which
     * walk->keep(item) is false. From that one on, or once the source has
     * stopped, the answer is ITER_STOP, and nobody is asked any more. */
    struct takewhile *walk = (struct takewhile *)self;
    if (walk->done)
        return ITER_STOP;
    enum iter_status status = iter_next(walk->source, out);
    if (status == ITER_NEXT && !walk->keep(*out)) {
        *out = value_none();
        status = ITER_STOP;
    }
    walk->done = status == ITER_STOP;
    return status;
}

static void takewhile_finalize(struct iterator *self)
{
    struct takewhile *walk = (struct takewhile *)self;
    iter_drop(walk->source);
}

struct iterator *takewhile(bool (*keep)(struct value), struct iterable *source)
{
    static const struct iter_slots slots = {.name = "takewhile",
                                            .iter = iter_self,
                                            .next = takewhile_next,
                                            .finalize = takewhile_finalize};
    struct takewhile *walk = iter_new(sizeof *walk, &slots);
    walk->source = iter_of(source);
    walk->keep = keep;
    return &walk->base;
}

static void zip_finalize(struct iterator *self)
{
    /* TODO 5: let go of all that a struct zip holds. */
    struct zip *walk = (struct zip *)self;
    iter_drop(walk->left);
    iter_drop(walk->right);
}

static enum iter_status zip_next(struct iterator *self, struct value *out)
{
    /* TODO 6: ask left, and if it has an item, ask right. Put both items into
     * walk->pair and hand that out. Once one of them has stopped, the answer is
     * ITER_STOP, and neither is asked any more. */
    struct zip *walk = (struct zip *)self;
    if (walk->done)
        return ITER_STOP;
    struct value left;
    enum iter_status status = iter_next(walk->left, &left);
    if (status == ITER_NEXT)
        status = iter_next(walk->right, out);
    else
        *out = left;
    if (status == ITER_NEXT) {
        walk->pair[0] = left;
        walk->pair[1] = *out;
        *out = value_pair(walk->pair);
    }
    walk->done = status == ITER_STOP;
    return status;
}

struct iterator *zip(struct iterable *left, struct iterable *right)
{
    static const struct iter_slots slots = {.name = "zip",
                                            .iter = iter_self,
                                            .next = zip_next,
                                            .finalize = zip_finalize};
    struct zip *walk = iter_new(sizeof *walk, &slots);
    walk->left = iter_of(left);
    walk->right = iter_of(right);
    return &walk->base;
}

struct iterator *enumerate(struct iterable *source, int64_t start)
{
    /* TODO 7: return a zip() of the numbers from start on with source. In the
     * end nobody but the zip holds the numbers. */
    struct iterator *numbers = infinite_counter(start - 1);
    struct iterator *pairs = zip(ITERABLE(numbers), source);
    iter_drop(numbers);
    return pairs;
}
