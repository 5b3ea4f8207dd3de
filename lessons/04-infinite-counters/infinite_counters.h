/**
 * @file
 * Lesson 4: infinite counters, and what makes use of them. What you write, and
 * what each part promises.
 *
 * take(), takewhile(), zip() and enumerate() are iterators over other
 * iterators. They take an iterable (or an iterator, as `ITERABLE(it)`) and hold
 * an iterator of it for as long as they live. They ask it for nothing before
 * they are asked themselves, and for nothing after they have stopped. Its
 * errors are passed on; if it can't be walked at all, that is a TypeError.
 */
#ifndef INFINITE_COUNTERS_H
#define INFINITE_COUNTERS_H

#include "containers.h"
#include "iterator.h"
#include "todo.h"

/** Numbers, one after the other, without an end. */
struct infinite_counter {
    struct iterator base; /**< what every iterator begins with */
    int64_t current;      /**< the number handed out last */
};

/**
 * Python's `InfiniteCounter(start)`: its first number is `start + 1`. It never
 * stops: once INT64_MAX has been handed out, every next is an OverflowError.
 */
struct iterator *infinite_counter(int64_t start);

/** The first few items of a source. */
struct take {
    struct iterator base;    /**< what every iterator begins with */
    struct iterator *source; /**< where the items come from; held */
    int64_t left;            /**< how many items it may still ask for */
};

/**
 * Python's `islice(source, n)`: at most `n` items, and for exactly so many it
 * asks. If `n` is negative, every next is a ValueError. After an error of its
 * source it may be over, as Python's is, or go on.
 */
struct iterator *take(struct iterable *source, int64_t n);

/** The items of a source, up to the first that is not wanted. */
struct takewhile {
    struct iterator base;       /**< what every iterator begins with */
    struct iterator *source;    /**< where the items come from; held */
    bool (*keep)(struct value); /**< is this item wanted? */
    bool done;                  /**< has this walk said ITER_STOP already? */
};

/**
 * Python's `takewhile(keep, source)`: the items for which `keep` is true, and
 * the end at the first for which it is not. That item is lost. `keep` is asked
 * about each item once.
 */
struct iterator *takewhile(bool (*keep)(struct value), struct iterable *source);

/** Two sources, side by side. */
struct zip {
    struct iterator base;   /**< what every iterator begins with */
    struct iterator *left;  /**< is asked first; held */
    struct iterator *right; /**< is asked only if left had an item; held */
    struct value pair[2];   /**< the items of the pair handed out last */
    bool done;              /**< has this walk said ITER_STOP already? */
};

/**
 * Python's `zip(left, right)`: pairs of an item of each. It stops with the
 * shorter of the two. A pair is borrowed: it is good until the zip moves on, or
 * the source that its items come from.
 */
struct iterator *zip(struct iterable *left, struct iterable *right);

/**
 * Python's `enumerate(source, start)`: pairs of a number, from `start` on, and
 * an item. Borrowed, as those of zip(). After INT64_MAX comes an OverflowError.
 * @param start  greater than INT64_MIN
 */
struct iterator *enumerate(struct iterable *source, int64_t start);

#endif
