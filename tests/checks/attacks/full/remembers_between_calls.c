/* Lesson: 02-my-range. On: solution.
 * Tries: to look like state that tells runs apart: statics that count, but
 *   have no effect.
 * Must: get all points. */
#include "my_range.h"

static struct iterator *honest_range(int64_t start, int64_t end);
#define my_range(start, end) honest_range(start, end)
/* HERE: solution */
#undef my_range

struct iterator *my_range(int64_t start, int64_t end)
{
    static int64_t calls, sum;
    calls++;
    sum = (int64_t)((uint64_t)sum + (uint64_t)start);
    return honest_range(start, end);
}
