/* A pipeline of five stages: count, map, filter, enumerate, take. Prints what
 * an item costs in nanoseconds, and a sum that proves what was done. The first
 * argument is the number of items; every other one goes through the filter. */
#include "infinite_counters.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

struct stage {
    struct iterator base;
    struct iterator *source;
};

static enum iter_status map_next(struct iterator *self, struct value *out)
{
    enum iter_status status = iter_next(((struct stage *)self)->source, out);
    if (status == ITER_NEXT)
        *out = value_int(3 * value_as_int(*out));
    return status;
}

static enum iter_status filter_next(struct iterator *self, struct value *out)
{
    struct iterator *source = ((struct stage *)self)->source;
    enum iter_status status;
    while ((status = iter_next(source, out)) == ITER_NEXT)
        if (value_as_int(*out) % 2 != 0)
            break;
    return status;
}

static void stage_finalize(struct iterator *self)
{
    iter_drop(((struct stage *)self)->source);
}

/* Each stage takes over what it is made from. */
static struct iterator *stage(struct iterator *source,
                              const struct iter_slots *slots)
{
    struct stage *stage = iter_new(sizeof *stage, slots);
    stage->source = source;
    return &stage->base;
}

static struct iterator *pipeline(int64_t items)
{
    static const struct iter_slots map = {.name = "map",
                                          .iter = iter_self,
                                          .next = map_next,
                                          .finalize = stage_finalize};
    static const struct iter_slots filter = {.name = "filter",
                                             .iter = iter_self,
                                             .next = filter_next,
                                             .finalize = stage_finalize};
    struct iterator *odd = stage(stage(infinite_counter(0), &map), &filter);
    struct iterator *numbered = enumerate(ITERABLE(odd), 0);
    struct iterator *first = take(ITERABLE(numbered), items / 2);
    iter_drop(numbered);
    iter_drop(odd);
    return first;
}

int main(int count, char **arguments)
{
    int64_t items = count > 1 ? strtoll(arguments[1], NULL, 10) : 1000;
    int64_t sum = 0;
    struct timespec start, end;
    struct value item;
    clock_gettime(CLOCK_MONOTONIC, &start);
    struct iterator *it = pipeline(items);
    while (iter_next(it, &item) == ITER_NEXT)
        sum += item.as.pair[0].as.integer ^ item.as.pair[1].as.integer;
    iter_drop(it);
    clock_gettime(CLOCK_MONOTONIC, &end);
    double nanoseconds = (double)(end.tv_sec - start.tv_sec) * 1e9 +
                         (double)(end.tv_nsec - start.tv_nsec);
    printf("%.3f %" PRId64 "\n", nanoseconds / (double)items, sum);
    return 0;
}
