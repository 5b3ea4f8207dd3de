/**
 * @file
 * Lesson 1: iterable and iterator. What you write, and what each part promises.
 */
#ifndef ITERABLE_VS_ITERATOR_H
#define ITERABLE_VS_ITERATOR_H

#include "containers.h"
#include "iterator.h"
#include "todo.h"

/**
 * Python's `next(iter(items))`: the first item.
 * @return ITER_NEXT with the item in `*out`, ITER_STOP if there is none, or
 *         ITER_ERROR if the walk fails; `*out` is what iter_next() puts there
 */
enum iter_status first(struct iterable *items, struct value *out);

/**
 * Python's `sum(1 for item in items)`: how many items a walk comes across.
 * @return that number, or -1 if the walk fails
 */
int64_t count(struct iterable *items);

/**
 * Python's `next(it, fallback)`: the next item, or `fallback` if there is none.
 * @return ITER_NEXT with one or the other in `*out`; ITER_ERROR, with the error
 *         in `*out`, if the walk fails. Never ITER_STOP
 */
enum iter_status next_or(struct iterator *it, struct value fallback,
                         struct value *out);

/**
 * Python's `sum(a == b for a in items for b in items)`: two walks along the
 * same items, one inside the other.
 * @return how often value_equal() says yes, or -1 if a walk fails
 */
int64_t equal_pairs(struct iterable *items);

/** A walk along a list: your own list iterator. */
struct list_walk {
    struct iterator base;  /**< what every iterator begins with */
    struct iterable *list; /**< what is walked */
    int64_t index;         /**< where the next item stands */
};

/**
 * Python's `iter(list)`, with list_next() of yours inside. It sees the list
 * grow and shrink. (What if the list grows after the end? See lesson 3.)
 */
struct iterator *list_walk(struct iterable *list);

#endif
