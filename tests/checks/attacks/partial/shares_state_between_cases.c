/* Lesson: 02-my-range. On: solution.
 * Tries: to count cases in a variable, and to give up after the first.
 * Must: get all points but those it has given up: each case has a process of
 *   its own.
 * Passes: task 2, task 3, task 4, task 6. */
#include "my_range.h"

static struct iterator *honest_range(int64_t start, int64_t end);
#define my_range(start, end) honest_range(start, end)
/* HERE: solution */
#undef my_range

struct iterator *my_range(int64_t start, int64_t end)
{
    static int calls;
    return honest_range(start, calls++ < 1 ? end : start);
}
