/**
 * @file
 * What the files of lesson 6's example share: showing what a generator answers.
 */
#ifndef EXAMPLE_H
#define EXAMPLE_H

#include "send.h"

#include <stdio.h>

/** print(value), or how the generator answered instead */
static inline void show(enum iter_status status, const struct value *value)
{
    if (status == ITER_STOP)
        printf("StopIteration\n");
    else
        value_print(*value);
}

/** print(next(g)) */
static inline void show_next(struct generator *g)
{
    struct value v;
    show(iter_next(&g->base, &v), &v);
}

/** print(g.send(value)) */
static inline void show_send(struct generator *g, struct value value)
{
    struct value v;
    show(gen_send(g, value, &v), &v);
}

/** print(g.throw(error)) */
static inline void show_throw(struct generator *g, struct value error)
{
    struct value v;
    show(gen_throw(g, error, &v), &v);
}

/** print(g.close()), which gives None: in C, ITER_STOP */
static inline void show_close(struct generator *g)
{
    struct value v;
    gen_close(g, &v);
    value_print(v);
}

/** A generator without locals: its frame is just a struct generator. */
static inline struct generator *plain(const struct gen_function *function)
{
    return gen_new(sizeof(struct generator), function);
}

/** print(label, *items) */
static inline void print_row(const char *label, struct iterable *items)
{
    struct loop_end end;
    printf("%s", label);
    FOR_EACH(item, items, end) {
        char text[64];
        value_repr(item, text, sizeof text);
        printf(" %s", text);
    }
    printf("\n");
}

/** A generator that asks itself. */
void a_running_one(void);

/** gen_throw() and gen_close(), caught and ignored. */
void errors_thrown_in(void);

/** What `yield from` passes on, and who cleans up first. */
void a_shop(struct iterable *book);

#endif
