/* Lesson: 02-my-range. On: solution.
 * Tries: to avoid the sanitizer run by not compiling for it (with gcc, where
 *   nothing tells it so, it is only wrong).
 * Must: never keep all that the plain run gave.
 * Passes: two_ranges_do_not_disturb_each_other, task 2, task 3, task 4,
 *   task 6.
 * Or: no-points, not-compiled. */
#include "my_range.h"

static struct iterator *honest_range(int64_t start, int64_t end);
#define my_range(start, end) honest_range(start, end)
/* HERE: solution */
#undef my_range

/* HERE: sanitized.c */

#if defined(SANITIZED)
#error "not for the sanitizer"
#endif

struct iterator *my_range(int64_t start, int64_t end)
{
#ifndef __clang__
    end++;
#endif
    return honest_range(start, end);
}
