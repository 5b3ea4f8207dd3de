/* Lesson: 02-my-range. On: solution.
 * Tries: to read past a block in a function that AddressSanitizer is told to
 *   leave alone.
 * Must: be refused for the attribute; no lesson needs it. */
#include "my_range.h"

static struct iterator *honest_range(int64_t start, int64_t end);
#define my_range(start, end) honest_range(start, end)
/* HERE: solution */
#undef my_range

__attribute__((noinline, __no_sanitize_address__)) struct iterator *
my_range(int64_t start, int64_t end)
{
    struct my_range *range = (struct my_range *)honest_range(start, end);
    volatile char past = ((volatile char *)range)[sizeof *range];
    (void)past;
    return &range->base;
}
