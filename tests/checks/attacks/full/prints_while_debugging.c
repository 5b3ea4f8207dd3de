/* Lesson: 02-my-range. On: solution.
 * Tries: to look like a forgery: it prints a lot, on both outputs, and lines
 *   that resemble records.
 * Must: get all points. */
#include "my_range.h"

static struct iterator *honest_range(int64_t start, int64_t end);
#define my_range(start, end) honest_range(start, end)
/* HERE: solution */
#undef my_range

#include <stdio.h>

struct iterator *my_range(int64_t start, int64_t end)
{
    printf("my_range(%lld, %lld)\n", (long long)start, (long long)end);
    fprintf(stderr, "here: %s:%d\n", __FILE__, __LINE__);
    puts("\x1e"
         "0123456789abcdef o 12\titer_drop(it)\t\t");
    putchar('\n');
    fputs("ok 1 - passed\n", stdout);
    fflush(stdout);
    return honest_range(start, end);
}
