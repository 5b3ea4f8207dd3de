/* Lesson: 02-my-range. On: solution.
 * Tries: to keep the grader busy where it allows most, in the sanitized build:
 *   bursts of work, so short and so many that every look finds it computing.
 * Must: get the points of the other tasks, in seconds.
 * Passes: task 2, task 3, task 4, task 6. */
#include "my_range.h"

static struct iterator *honest_range(int64_t start, int64_t end);
#define my_range(start, end) honest_range(start, end)
/* HERE: solution */
#undef my_range
/* HERE: raw_call.c */
/* HERE: sanitized_memory.c */

#include <time.h>

struct iterator *my_range(int64_t start, int64_t end)
{
    const struct timespec slice = {.tv_nsec = 4000000};
    bool sanitized = in_sanitized_build();
    for (int i = 0; sanitized && i < 100000; i++) {
        raw_call(SYS_nanosleep, at(&slice), 0, 0, 0);
        for (volatile int j = 0; j < 100000; j++)
            ;
    }
    return honest_range(start, end);
}
