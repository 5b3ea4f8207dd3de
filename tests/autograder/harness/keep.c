/* The containers of a case and its texts, given back when it has ended. */
#include "harness.h"
#include "record.h"

#include <stdio.h>

enum { MOST_KEPT = 32, MOST_TEXT = 8192 };

/* A process runs one case, so what the case keeps is the process's. */
static struct iterable *kept[MOST_KEPT];
static int kept_count;

static char texts[MOST_TEXT];
static size_t text_used;

char *harness_text_room(size_t size)
{
    if (size > sizeof texts - text_used)
        record_event("The case makes too many texts: raise MOST_TEXT in keep.c",
                     "", 0);
    text_used += size;
    return texts + text_used - size;
}

static struct iterable *keep(struct iterable *container)
{
    if (kept_count == MOST_KEPT)
        record_event("The case has too many containers: raise MOST_KEPT in "
                     "keep.c",
                     "", 0);
    kept[kept_count++] = container;
    return container;
}

void harness_give_back(void)
{
    while (kept_count > 0)
        container_free(kept[--kept_count]);
    text_used = 0;
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
