/**
 * @file
 * Watching a learner's iterators: whoever asks them, what they are asked, what
 * they answer and how they stand is traced (trace.h).
 *
 * The learner's file is compiled with traced.h in front, so that each iterator
 * is watched as soon as it is made. To be watched means that its slots are a
 * copy that leads here first.
 */
#ifndef WATCH_H
#define WATCH_H

#include "trace.h"

/** Watches an iterator from now on, if it can be; returns it. */
void *trace_watch(void *it);

/** A line of the trace about an iterator, if it is watched. */
void trace_of(const char *word, const struct iterator *it, const char *more);

/** The slots that an iterator was made with. */
const struct iter_slots *trace_slots(const struct iterator *it);

/** What comes may ask as much again. */
void trace_afresh(void);

/** @name What the learner's file calls instead
 * @{ */
/** iter_of() at that line of a file, which is told of if it is of data. */
struct iterator *trace_iter_of(struct iterable *source, const char *file,
                               int line);

/** A body runs what is behind its GEN_FINALLY(). */
void trace_finally(const struct generator *self, int line);

/** iter_drop(). */
void trace_drop(struct iterator *it);
/** @} */

/** Does it lie on the stack? Then it will soon be something else: a mistake
 * that shows only if nobody makes a copy. */
bool trace_is_local(const void *data);

#endif
