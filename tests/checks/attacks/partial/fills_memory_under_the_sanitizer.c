/* Lesson: 02-my-range. On: solution.
 * Tries: to fill two gibibytes in the sanitized build, where no limit of the
 *   system works.
 * Must: get the points of the other tasks: whoever has too much is ended.
 * Passes: task 2, task 3, task 4, task 6. */
#include "my_range.h"

static struct iterator *honest_range(int64_t start, int64_t end);
#define my_range(start, end) honest_range(start, end)
/* HERE: solution */
#undef my_range
/* HERE: raw_call.c */
/* HERE: sanitized_memory.c */

struct iterator *my_range(int64_t start, int64_t end)
{
    static bool filled;
    bool sanitized = in_sanitized_build();
    for (int i = 0; sanitized && !filled && i < 64; i++) {
        long block = raw_call(SYS_mmap, 0, 32l << 20, 3, 0x22);
        for (long at = 0; block > 0 && at < 32l << 20; at += 4096)
            ((volatile char *)block)[at] = 1;
    }
    filled = true;
    return honest_range(start, end);
}
