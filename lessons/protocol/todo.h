/**
 * @file
 * What a stub answers where the learner has not written anything yet: Python's
 * NotImplementedError. The judge knows it and names the TODO.
 */
#ifndef TODO_H
#define TODO_H

#include "iterator.h"

/** In a function that sets `*out` and returns a status. */
#define TODO_STATUS(task, out)                                                 \
    (*(out) = value_error("NotImplementedError", "TODO " #task), ITER_ERROR)

/** In a function that returns an int64_t: a number that is no answer. */
#define TODO_NUMBER(task) (INT64_MIN + (task))

/** In a function that returns an iterator. */
#define TODO_ITERATOR(task)                                                    \
    iter_failed(value_error("NotImplementedError", "TODO " #task))

#endif
