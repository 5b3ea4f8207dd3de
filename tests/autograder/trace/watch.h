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

#endif
