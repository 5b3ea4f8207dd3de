/* Lesson: 02-my-range. On: solution.
 * Tries: to look as if it told the builds apart: it does, and is right in
 *   both.
 * Must: get all points. */
#include "my_range.h"

static struct iterator *honest_range(int64_t start, int64_t end);
#define my_range(start, end) honest_range(start, end)
/* HERE: solution */
#undef my_range

struct iterator *my_range(int64_t start, int64_t end)
{
#ifdef __SANITIZE_ADDRESS__
    return honest_range(start, end + 0);
#else
    return honest_range(start + 0, end);
#endif
}
