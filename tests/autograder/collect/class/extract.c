#include "class.h"

#include "judge/decide/fail.h"

#include <stdlib.h>

/* The parts that are wanted, by the number of their entry. */
struct order {
    struct sift sift;
    struct ordered {
        struct part *part;
        struct group *group;
    } * at;
    size_t count;
};

/* Whatever one student handed in, there is room for the others. */
static int64_t most_of_part(const struct entry *entry, void *context)
{
    const struct order *order = context;
    if (entry->index >= order->count || !order->at[entry->index].part)
        return 0;
    const struct ordered *ordered = &order->at[entry->index];
    int64_t most = sift_most(&order->sift, ordered->part->match);
    int64_t size = entry->size >= 0 && entry->size < most ? entry->size : most;
    if (most > 0 && ordered->group->ordered + size > GROUP_BYTES)
        return -1;
    ordered->group->ordered += size;
    return most;
}

static void take_part(const struct entry *entry, void *context)
{
    const struct order *order = context;
    if (entry->index >= order->count || !order->at[entry->index].part)
        return;
    struct part *part = order->at[entry->index].part;
    part->content = entry->content;
    part->state = entry->state;
}

static void add_to_order(struct order *order, struct group *group)
{
    for (size_t p = 0; p < group->count; p++) {
        struct part *part = &group->parts[p];
        part->content = (struct region){.fd = -1};
        /* Unless it turns out to be well. */
        part->state = ENTRY_DAMAGED;
        order->at[part->index] = (struct ordered){part, group};
    }
}

/* Above the numbers of all entries that are somebody's. */
static size_t end_of(const struct class *class)
{
    size_t end = 0;
    for (size_t i = 0; i < class->count; i++)
        for (size_t p = 0; p < class->at[i].count; p++)
            if (class->at[i].parts[p].index >= end)
                end = class->at[i].parts[p].index + 1;
    return end;
}

char *class_extract(struct class *class, size_t first, size_t step,
                    struct spool *spool)
{
    struct order order = {
        .sift = {.lessons = class->lessons, .choices = class->choices},
        .count = end_of(class),
    };
    order.at = must(calloc(order.count + 1, sizeof(struct ordered)));
    for (size_t i = first; i < class->count; i += step)
        add_to_order(&order, &class->at[i]);
    struct unpack_plan plan = class_unpack_plan(class);
    plan.spool = spool;
    plan.most = most_of_part;
    plan.take = take_part;
    plan.context = &order;
    char *said = unpack(&plan);
    free(order.at);
    return said;
}
