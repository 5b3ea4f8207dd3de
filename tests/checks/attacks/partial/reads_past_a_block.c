/* Lesson: 02-my-range. On: solution.
 * Tries: to read one byte past a block, which has no effect on any value.
 * Must: get the points of the other tasks: AddressSanitizer sees it.
 * Passes: task 2, task 3, task 4, task 6. */
#include "my_range.h"

static struct iterator *honest_range(int64_t start, int64_t end);
#define my_range(start, end) honest_range(start, end)
/* HERE: solution */
#undef my_range

struct iterator *my_range(int64_t start, int64_t end)
{
    struct my_range *range = (struct my_range *)honest_range(start, end);
    volatile char past = ((volatile char *)range)[sizeof *range];
    (void)past;
    return &range->base;
}
