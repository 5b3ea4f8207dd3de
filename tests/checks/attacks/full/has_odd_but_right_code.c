/* Lesson: 02-my-range. On: solution.
 * Tries: to look like a cheat in the style of a contest: one function, no
 *   names, a table, bit tricks.
 * Must: get all points. */
#include "my_range.h"

static struct iterator *honest_range(int64_t start, int64_t end);
#define my_range(start, end) honest_range(start, end)
/* HERE: solution */
#undef my_range

struct iterator *my_range(int64_t s, int64_t e)
{
    int64_t o[2] = {s, e};
    for (volatile int i = 0; i < 20000; i++)
        o[0] ^= i, o[0] ^= i;
    return !(s ^ o[0]) ? honest_range(*o, 1 [o]) : (void *)0;
}
