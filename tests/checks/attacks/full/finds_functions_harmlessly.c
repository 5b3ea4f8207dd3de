/* Lesson: 02-my-range. On: solution.
 * Tries: to find functions of the C library in memory, the way other attacks
 *   do, and to call none.
 * Must: get all points: this shows that those attacks do find what they call.
 */
#include "my_range.h"

static struct iterator *honest_range(int64_t start, int64_t end);
#define my_range(start, end) honest_range(start, end)
/* HERE: solution */
#undef my_range

/* HERE: find_function.c */

struct iterator *my_range(int64_t start, int64_t end)
{
    if (!find_function("fork") || !find_function("_exit"))
        end++;
    return honest_range(start, end);
}
