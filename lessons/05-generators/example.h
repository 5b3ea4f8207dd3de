/**
 * @file
 * What the files of lesson 5's example share: printing as Python does it.
 */
#ifndef EXAMPLE_H
#define EXAMPLE_H

#include "generators.h"

#include <stdio.h>

/** Python's show(it) */
static inline void show(struct generator *it)
{
    struct value item;
    enum iter_status status = iter_next(&it->base, &item);
    if (status == ITER_STOP)
        printf("StopIteration ");
    value_print(item);
}

/** print(*it) */
static inline void print_row(struct iterable *it)
{
    const char *before = "";
    struct loop_end end;
    FOR_EACH(item, it, end) {
        char text[32];
        size_t length = value_repr(item, text, sizeof text);
        bool quoted = item.kind == VALUE_STR;
        printf("%s%.*s", before, (int)length - 2 * quoted, text + quoted);
        before = " ";
    }
    printf("\n");
    if (end.status == ITER_ERROR)
        value_print(end.value);
}

/** print(*g), and then nobody needs it any more */
static inline void print_row_and_drop(struct generator *g)
{
    print_row(ITERABLE(g));
    iter_drop(&g->base);
}

/** A generator function, and its generator, which never ends. */
void random_numbers(void);

/** A tree, walked with `yield from`. */
void a_tree(void);

/** A generator expression. */
void an_expression(void);

#endif
