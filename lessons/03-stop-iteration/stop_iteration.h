/**
 * @file
 * Lesson 3: StopIteration. What you write, and what each part promises.
 */
#ifndef STOP_ITERATION_H
#define STOP_ITERATION_H

#include "containers.h"
#include "iterator.h"
#include "todo.h"

/** The numbers from 1 to a top: an iterator that sets itself up in `iter`. */
struct my_numbers {
    struct iterator base; /**< what every iterator begins with */
    int64_t a;            /**< the number that comes next */
    bool has_a;           /**< has anybody set `a` yet? */
    int64_t top;          /**< the last number to hand out */
};

/**
 * Python's `MyNumbers(top)`, with my_numbers_next() and my_numbers_iter() of
 * yours inside. Nobody has set `a` yet: `next` before `iter` is an
 * AttributeError.
 * @param top  less than INT64_MAX
 */
struct iterator *my_numbers(int64_t top);

/** Python's `numbers.a = a`, from outside. */
void my_numbers_set(struct iterator *numbers, int64_t a);

/**
 * The loop `for item in source: list.append(item)`, by hand.
 * @return how the walk ended: ITER_STOP with StopIteration's value in `*out`,
 *         or ITER_ERROR with the error. What came before an error stays in
 *         `list`
 */
enum iter_status extend(struct iterable *list, struct iterable *source,
                        struct value *out);

/**
 * Where an item equal to `wanted` stands, counted from 0. The walk ends there:
 * if `source` is an iterator, the rest is still in it.
 * @return ITER_NEXT with the index in `*out`; ITER_ERROR with a ValueError if
 *         there is no such item, or with the error of `source`
 */
enum iter_status index_of(struct iterable *source, struct value wanted,
                          struct value *out);

/** A walk along a list that says at its end how many items it gave. */
struct counted {
    struct iterator base;  /**< what every iterator begins with */
    struct iterable *list; /**< what is walked */
    int64_t index;         /**< where the next item stands */
    bool done;             /**< has this walk said ITER_STOP already? */
};

/**
 * An iterator over `list`, with counted_next() of yours inside. It sees the
 * list grow and shrink. StopIteration carries how many items it gave; once that
 * has come, it comes every time, the same, even if the list grows then.
 */
struct iterator *counted(struct iterable *list);

#endif
