/**
 * @file
 * Lesson 2: iterators of your own. What you write, and what each part promises.
 */
#ifndef MY_RANGE_H
#define MY_RANGE_H

#include "containers.h"
#include "iterator.h"
#include "todo.h"

/** A range that is its own iterator: it works once. */
struct my_range {
    struct iterator base; /**< what every iterator begins with */
    int64_t current;      /**< the number that comes next */
    int64_t end;          /**< the first number that is no longer inside */
};

/**
 * Python's `MyRange(start, end)`: from `start` up to, but without, `end`.
 * Nothing at all if `start` is not below `end`.
 */
struct iterator *my_range(int64_t start, int64_t end);

/** The same with the end counted in. */
struct my_iterator {
    struct iterator base; /**< what every iterator begins with */
    int64_t current;      /**< the number that comes next */
    int64_t end;          /**< the last number that is inside */
    bool done;            /**< true: nothing is left. At first it is false */
};

/**
 * Python's `MyIterator(start, end)`: from `start` up to `end`, and `end` is
 * part of it, even if it is INT64_MAX. Nothing if `start` is above `end`.
 */
struct iterator *my_iterator(int64_t start, int64_t end);

/** A position in a word. */
struct obj_iterator {
    struct iterator base; /**< what every iterator begins with */
    const char *word;     /**< what is walked */
    int64_t index;        /**< where the next letter stands, from 0 */
};

/**
 * Python's `Iterator(word)`: the letters of `word`, which is borrowed. A letter
 * is a string of one byte here.
 */
struct iterator *obj_iterator(const char *word);

/** A word that can be walked: an iterable, and no iterator. */
struct obj {
    struct iterable base; /**< what every iterable begins with */
    const char *word;     /**< what its iterators walk along */
};

/**
 * Python's `Obj(word)`. Every iter_of() of it gives a new obj_iterator(). It is
 * a plain struct that holds nothing, so there is nothing to give back.
 */
struct obj obj_of(const char *word);

/** A range that takes steps, up or down. */
struct my_range_step {
    struct iterator base; /**< what every iterator begins with */
    int64_t current;      /**< the number that comes next */
    int64_t end;          /**< the walk stops before it gets here */
    int64_t step;         /**< what is added each time; never 0 */
};

/**
 * A walk along Python's `range(start, end, step)`. It is its own iterator. A
 * step that leads out of 64 bits ends the walk, as any step past `end` does. If
 * `step` is 0, every next is a ValueError.
 */
struct iterator *my_range_step(int64_t start, int64_t end, int64_t step);

#endif
