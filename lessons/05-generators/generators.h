/**
 * @file
 * Lesson 5: generators. What you write, and what each part promises.
 */
#ifndef GENERATORS_H
#define GENERATORS_H

#include "containers.h"
#include "generator.h"
#include "iterator.h"
#include "todo.h"

/** A start signal: an iterator that remembers by hand where it stands. */
struct start_signal {
    struct iterator base; /**< what every iterator begins with */
    const char *word;     /**< what it says last */
    int state;            /**< how many words it has said; at first 0 */
};

/**
 * "ready", "steady" and `word`, which is borrowed, and then the end. A
 * hand-written iterator, with start_signal_next() of yours inside.
 */
struct iterator *start_signal(const char *word);

/** Python's generator `my_range(n)`: 0, 1, 2, ..., n - 1. If `n` is less than
 * 1, there is nothing. */
struct generator *my_range(int64_t n);

/** The index of the last Fibonacci number that fits into 64 bits. */
enum { FIBONACCI_LAST = 92 };

/**
 * The first `n` Fibonacci numbers: 0, 1, 1, 2, 3 and so on. Number 92, counted
 * from 0, is 7540113804746346429, the last that fits into 64 bits. If `n` asks
 * for one more, it is an OverflowError. If it is less than 1, there is nothing.
 */
struct generator *fibonacci(int64_t n);

/**
 * Python's `my_generator(data)`: the items of `data`, one by one. `data` is
 * borrowed: it must outlive the generator. An error of `data` is passed on.
 */
struct generator *my_generator_over(struct iterable *data);

/** What the generators of only() write down. */
struct journal {
    int64_t cleanups; /**< how many of them have cleaned up */
};

/**
 * The items of `source` for which `keep` is true. When it stops, StopIteration
 * carries how many there were. Cleaning up adds one to `journal->cleanups`:
 * once, however it ends, and not at all if it never started. Both `source` and
 * `journal` are borrowed.
 */
struct generator *only(struct iterable *source, bool (*keep)(struct value item),
                       struct journal *journal);

#endif
