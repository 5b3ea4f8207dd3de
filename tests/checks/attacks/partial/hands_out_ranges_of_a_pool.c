/* Lesson: 02-my-range. On: solution.
 * Tries: to leak without a block that anybody could count: ranges lie in an
 *   array, with so many holders that nothing is ever given back.
 * Must: get the points of the other tasks: an iterator is from iter_new().
 * Passes: task 2, task 3, task 4, task 6. */
#include "my_range.h"

static struct iterator *honest_range(int64_t start, int64_t end);
#define my_range(start, end) honest_range(start, end)
/* HERE: solution */
#undef my_range

struct iterator *my_range(int64_t start, int64_t end)
{
    static struct my_range pool[4096];
    static size_t used;
    struct my_range *made = (struct my_range *)honest_range(start, end);
    struct my_range *mine = &pool[used++ % 4096];
    *mine = *made;
    mine->base.holders = 100000;
    iter_drop(&made->base);
    return &mine->base;
}
