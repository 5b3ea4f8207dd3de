/**
 * @file
 * What the cases about generators need besides the harness.
 */
#ifndef HELPERS_H
#define HELPERS_H

#include "harness.h"

/** Python's inspect.getgeneratorstate(g). */
static inline struct value state_of(const struct generator *g)
{
    static const char *const names[] = {
        [GEN_CREATED] = "GEN_CREATED",
        [GEN_SUSPENDED] = "GEN_SUSPENDED",
        [GEN_RUNNING] = "GEN_RUNNING",
        [GEN_CLOSED] = "GEN_CLOSED",
    };
    return value_str(names[gen_state(g)]);
}

/** Takes so many items and forgets them. */
static inline void skip(struct generator *g, int64_t items)
{
    struct value item;
    for (int64_t i = 0; i < items; i++)
        iter_next(&g->base, &item);
}

/** `g` stops, and nobody holds it any more. */
#define EXPECT_STOP_AND_DROP(g)                                                \
    EXPECT_STOP(g);                                                            \
    DROP(g)

/** What only() keeps in these cases. */
static inline bool is_even(struct value item)
{
    return value_as_int(item) % 2 == 0;
}

/** Draws an even int64_t called `name`, from 200 to 1998. */
#define DRAW_EVEN(name)                                                        \
    const int64_t half_##name = draw_int("", 100, 999);                        \
    DRAW(name, 2 * half_##name, 2 * half_##name)

/** Another thing to keep. */
static inline bool is_int(struct value item)
{
    return item.kind == VALUE_INT;
}

/** And what that leaves. */
static inline bool is_no_int(struct value item)
{
    return !is_int(item);
}

/** The Fibonacci number of that index, counted from 0. Only the reference's
 * build has it. */
int64_t number(int64_t index);

/** Data that, when it is asked, asks in turn the one that is walking it. When
 * it stops, StopIteration carries a word, which is no item. */
struct iterator *nosy(void);

/** From now on `walker` is the one that this nosy() asks. */
void let_ask(struct iterator *data, struct generator *walker);

#endif
