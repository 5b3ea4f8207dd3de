/* Lesson: 02-my-range. On: solution.
 * Tries: to print 64 MiB in one task.
 * Must: get the points of the other tasks.
 * Passes: task 2, task 3, task 4, task 6. */
#include "my_range.h"

static struct iterator *honest_range(int64_t start, int64_t end);
#define my_range(start, end) honest_range(start, end)
/* HERE: solution */
#undef my_range

#include <stdio.h>

struct iterator *my_range(int64_t start, int64_t end)
{
    static char block[65536];
    memset(block, 'x', sizeof block - 1);
    for (int i = 0; i < 1024; i++)
        puts(block);
    return honest_range(start, end);
}
