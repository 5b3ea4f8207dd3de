/**
 * @file
 * Lesson @NUMBER@: what you write, and what each part promises.
 */
#ifndef @GUARD@
#define @GUARD@

#include "iterator.h"
#include "todo.h"

/** Python's `range(start, 0, -1)`: start, start - 1, ..., 1. */
struct iterator *countdown(int64_t start);

#endif
