/**
 * @file
 * Two hand-written iterators for the tests: one that counts down to an end or
 * to an error, and a source that hands them out.
 */
#ifndef COUNTDOWN_H
#define COUNTDOWN_H

#include "iterator.h"

/** Yields `from`, ..., 2, 1, and then stops with the value "liftoff". */
struct iterator *countdown(int64_t from);

/** The same, but instead of 1 it once raises ValueError('glitch'). */
struct iterator *flaky_countdown(int64_t from);

/** How many countdowns were finalized since the last call. */
int finalized_countdowns(void);

/** How often a countdown was asked for an item since the last call. */
int countdown_pulls(void);

/** An iterable whose every walk is a new countdown. */
struct countdowns {
    struct iterable base;
    int64_t from;
};

/** Such an iterable. */
struct countdowns countdowns_from(int64_t from);

#endif
