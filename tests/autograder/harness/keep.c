/* The containers of a case, given back when it has ended. */
#include "harness.h"

#include <stdio.h>

enum { MOST_KEPT = 32 };

static struct iterable *kept[MOST_KEPT];
static int kept_count;

static struct iterable *keep(struct iterable *container)
{
    if (kept_count < MOST_KEPT)
        kept[kept_count++] = container;
    return container;
}

void harness_give_back(void)
{
    while (kept_count > 0)
        container_free(kept[--kept_count]);
}

struct iterable *harness_container(const struct harness_step *step,
                                   struct iterable *container)
{
    harness_ran(step);
    return keep(container);
}

struct iterable *harness_draw_list(const struct harness_step *step,
                                   int64_t length, int64_t low, int64_t high)
{
    char text[512];
    size_t at =
        (size_t)snprintf(text, sizeof text, "%s = list_of(", step->text);
    struct iterable *list = keep(list_new(NULL, 0));
    for (int64_t i = 0; i < length; i++) {
        int64_t item = draw_int("", low, high);
        list_append(list, value_int(item));
        if (at + 32 < sizeof text)
            at += (size_t)snprintf(text + at, sizeof text - at, "%s%lld",
                                   i ? ", " : "", (long long)item);
    }
    snprintf(text + at, sizeof text - at, ")");
    harness_ran(&(struct harness_step){.line = step->line, .text = text});
    return list;
}
