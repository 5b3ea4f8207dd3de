/**
 * @file
 * What a program of the comparison does to iterators, and how it tells: one
 * line for each answer, the same that runtime.py prints for the Python twin.
 * The machine calls these for a script; a twin written out in C calls them
 * directly.
 *
 * Python holds an iterator while it is asked, and so do these: whoever is asked
 * may drop the variable that it was found in.
 */
#ifndef ACT_H
#define ACT_H

#include "containers.h"
#include "generator.h"
#include "given/block_reader.h"
#include "infinite_counters.h"
#include "iterable_vs_iterator.h"
#include "log_parser.h"
#include "send.h"
#include "stop_iteration.h"

/** @name Of lessons 2 and 5, whose headers can't stand in one file
 * Lesson 5's my_range() is compiled under another name.
 * @{ */
struct iterator *my_range(int64_t start, int64_t end);
struct iterator *my_iterator(int64_t start, int64_t end);
struct iterator *my_range_step(int64_t start, int64_t end, int64_t step);
struct iterator *obj_iterator(const char *word);
struct iterator *start_signal(const char *word);
struct generator *yielding_range(int64_t n);
struct generator *fibonacci(int64_t n);
struct generator *my_generator_over(struct iterable *data);
struct journal {
    int64_t cleanups;
};
struct generator *only(struct iterable *source, bool (*keep)(struct value),
                       struct journal *journal);
/** @} */

/** Puts `it` into a variable, then drops what was in there: `a = it`. */
void put(struct iterator **variable, struct iterator *it);

/** `it`, or an empty tuple if there is none: Python's `it or ()`. */
struct iterable *some(struct iterator *it);

/** Something that can't be walked: Python's `5`. */
struct iterable *five(void);

/** The value with its pairs copied, good until forget_kept(). */
struct value keep(struct value value);

/** Gives back what keep() has copied. */
void forget_kept(void);

/** print(word, repr(value)) */
void tell(const char *word, struct value value);

/** What a twin in Python prints for a step of these. NULL is fine.
 * @{ */
void show_next(struct iterator *it);
void show_send(struct iterator *it, struct value value);
void show_throw(struct iterator *it, struct value error);
void show_close(struct iterator *it);
void show_state(struct iterator *it);
/** @} */

/** for item in source: prints it, and breaks after `most`. */
void walk(struct iterable *source, int64_t most);

/** @name Lessons 1, 3 and 7, and what they answer
 * @{ */
void show_first(struct iterable *source);
void show_next_or(struct iterator *it, struct value fallback);
void show_counts(struct iterable *source);
void show_extend(struct iterable *list, struct iterable *source);
void show_index_of(struct iterable *source, struct value wanted);
void show_report(struct iterable *lines);
/** @} */

/** @name What takewhile() and only() are asked to keep
 * @{ */
bool below_4(struct value value);
bool is_text(struct value value);
bool is_not_none(struct value value);
/** @} */

/** How the body goes on that GEN_YIELD_CATCH() has woken: tells how. */
bool woken(struct generator *self, struct value *x);

#endif
