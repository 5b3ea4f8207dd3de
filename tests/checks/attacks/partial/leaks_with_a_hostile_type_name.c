/* Lesson: 02-my-range. On: solution.
 * Tries: to leak iterators whose type has a hostile name.
 * Must: get the points of the other tasks; every report shows the name in its
 *   own escaping.
 * Passes: task 2, task 3, task 4, task 6. */
#include "my_range.h"

static struct iterator *honest_range(int64_t start, int64_t end);
#define my_range(start, end) honest_range(start, end)
/* HERE: solution */
#undef my_range

struct iterator *my_range(int64_t start, int64_t end)
{
    static const struct iter_slots slots = {.name = "\x1b[2J<script>=1+1\n\x1e"
                                                    "ok 1 # SKIP\xff",
                                            .iter = iter_self};
    iter_new(sizeof(struct iterator), &slots);
    return honest_range(start, end);
}
