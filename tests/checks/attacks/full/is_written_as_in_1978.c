/* Lesson: 02-my-range. On: solution.
 * Tries: to look like broken C: definitions in the style of Kernighan and
 *   Ritchie, and warnings.
 * Must: get all points. */
#include "my_range.h"

static struct iterator *honest_range(int64_t start, int64_t end);
#define my_range(start, end) honest_range(start, end)
/* HERE: solution */
#undef my_range

/* clang-format off */
static int64_t plus(a, b)
int64_t a, b;
{
    return a + b;
}

struct iterator *my_range(start, end)
int64_t start;
int64_t end;
{
    register int unused = 0;
    auto int also_unused;
    return honest_range(plus(start, 0), end);
}
