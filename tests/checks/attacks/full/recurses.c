/* Lesson: 02-my-range. On: solution.
 * Tries: to look like an endless recursion: a thousand levels deep.
 * Must: get all points. */
#include "my_range.h"

static struct iterator *honest_range(int64_t start, int64_t end);
#define my_range(start, end) honest_range(start, end)
/* HERE: solution */
#undef my_range

static int64_t depth(int64_t left)
{
    return left ? 1 + depth(left - 1) : 0;
}

struct iterator *my_range(int64_t start, int64_t end)
{
    return depth(1000) == 1000 ? honest_range(start, end) : NULL;
}
