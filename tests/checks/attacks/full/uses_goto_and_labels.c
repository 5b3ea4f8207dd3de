/* Lesson: 02-my-range. On: solution.
 * Tries: to look like a jump elsewhere: goto, a computed goto, a switch in a
 *   loop.
 * Must: get all points. */
#include "my_range.h"

static struct iterator *honest_range(int64_t start, int64_t end);
#define my_range(start, end) honest_range(start, end)
/* HERE: solution */
#undef my_range

struct iterator *my_range(int64_t start, int64_t end)
{
    static const void *const places[] = {&&first, &&second};
    int i = 0;
again:
    goto *places[i];
first:
    i = 1;
    goto again;
second:
    return honest_range(start, end);
}
