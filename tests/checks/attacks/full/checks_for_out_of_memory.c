/* Lesson: 02-my-range. On: solution.
 * Tries: to look like an early end: abort() and exit() where memory has run
 *   out, which never happens.
 * Must: get all points. */
#include "my_range.h"

static struct iterator *honest_range(int64_t start, int64_t end);
#define my_range(start, end) honest_range(start, end)
/* HERE: solution */
#undef my_range

struct iterator *my_range(int64_t start, int64_t end)
{
    char *block = malloc(10);
    if (!block)
        exit(EXIT_FAILURE);
    free(block);
    return honest_range(start, end);
}
