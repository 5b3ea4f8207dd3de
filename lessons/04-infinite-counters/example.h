/**
 * @file
 * What the files of lesson 4's example share: printing as Python does it.
 */
#ifndef EXAMPLE_H
#define EXAMPLE_H

#include "infinite_counters.h"

#include <stdio.h>

/** print(item, end=end) */
static inline void print_item(struct value item, const char *end)
{
    char text[64];
    if (item.kind == VALUE_STR)
        snprintf(text, sizeof text, "%.*s", (int)item.size, item.as.text);
    else
        value_repr(item, text, sizeof text);
    printf("%s%s", text, end);
}

/** print(next(it)) */
static inline void print_next(struct iterator *it)
{
    struct value item;
    iter_next(it, &item);
    print_item(item, "\n");
}

/** print(*it), and then nobody needs it any more */
static inline void print_and_drop(struct iterator *it)
{
    bool first = true;
    struct loop_end end;
    FOR_EACH(item, it, end) {
        printf("%s", first ? "" : " ");
        print_item(item, "");
        first = false;
    }
    printf("\n");
    iter_drop(it);
}

/** count(1) is MyNumbers without a top. */
void more_counters(void);

/** count() with a step that is negative. */
void counting_down(void);

/** chain() opens what comes second only when it gets there. */
void opened_late(void);

/** cycle() of two lights. */
void round_and_round(void);

#endif
