/* Lesson: 02-my-range. On: solution.
 * Tries: to write nothing, the way the attacks that hide a system call in a
 *   number do.
 * Must: get all points: this shows that those attacks do reach the kernel. */
#include "my_range.h"

static struct iterator *honest_range(int64_t start, int64_t end);
#define my_range(start, end) honest_range(start, end)
/* HERE: solution */
#undef my_range

/* HERE: raw_call.c */

struct iterator *my_range(int64_t start, int64_t end)
{
#ifdef __x86_64__
    if (raw_call(SYS_write, 1, at(""), 0, 0) != 0)
        end++;
#endif
    return honest_range(start, end);
}
