/**
 * @file
 * What the cases about counters and their users need besides the harness.
 */
#ifndef HELPERS_H
#define HELPERS_H

#include "containers.h"
#include "harness.h"

/** The tuple (a, b). */
#define PAIR(a, b) value_pair((const struct value[]){(a), (b)})

/** @name Two errors, to be raised by a spy_on()
 * @{ */
#define KEY_ERROR value_error("KeyError", "glitch")
#define OS_ERROR value_error("OSError", "glitch")
/** @} */

/** What keep() does not want, and how often it was called. */
static struct value unwanted;
static int64_t calls_of_keep;

/** Python's `lambda item: item != unwanted`, which counts its calls. It keeps
 * everything but that, also what comes after it. */
static inline bool keep(struct value item)
{
    calls_of_keep++;
    return !value_equal(item, unwanted);
}

/** From now on keep() keeps everything but that, and has not been called. */
static inline void want_all_but(struct value item)
{
    unwanted = item;
    calls_of_keep = 0;
}

/** Python's `lambda item: True`. */
static inline bool keep_all(struct value item)
{
    (void)item;
    return true;
}

/** Python's 5, which can't be walked. */
static inline struct iterable *five(void)
{
    static const struct iter_slots int_slots = {.name = "int"};
    static struct iterable number = {.slots = &int_slots};
    return &number;
}

#endif
