/* Lesson: 02-my-range. On: solution.
 * Tries: to compute without an end, for seconds, in one task.
 * Must: get the points of the other tasks, which are not slowed down.
 * Passes: task 2, task 3, task 4, task 6. */
#include "my_range.h"

static struct iterator *honest_range(int64_t start, int64_t end);
#define my_range(start, end) honest_range(start, end)
/* HERE: solution */
#undef my_range

struct iterator *my_range(int64_t start, int64_t end)
{
    for (volatile int64_t i = 0; i < 3000000000; i++)
        ;
    return honest_range(start, end);
}
