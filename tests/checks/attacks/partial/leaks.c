/* Lesson: 02-my-range. On: solution.
 * Tries: to hold every range once more, so that it is never given back.
 * Must: get the points of the other tasks.
 * Passes: task 2, task 3, task 4, task 6. */
#include "my_range.h"

static struct iterator *honest_range(int64_t start, int64_t end);
#define my_range(start, end) honest_range(start, end)
/* HERE: solution */
#undef my_range

struct iterator *my_range(int64_t start, int64_t end)
{
    struct iterator *it = honest_range(start, end);
    it->holders++;
    return it;
}
