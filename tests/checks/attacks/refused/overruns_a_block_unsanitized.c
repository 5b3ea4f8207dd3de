/* Lesson: 02-my-range. On: solution.
 * Tries: to write past a block in a function that AddressSanitizer is told to
 *   leave alone.
 * Must: be refused for the attribute; the guard behind the block would see it,
 *   too. */
#include "my_range.h"

static struct iterator *honest_range(int64_t start, int64_t end);
#define my_range(start, end) honest_range(start, end)
/* HERE: solution */
#undef my_range

__attribute__((no_sanitize("address"))) struct iterator *my_range(int64_t start,
                                                                  int64_t end)
{
    struct my_range *range = (struct my_range *)honest_range(start, end);
    ((volatile char *)range)[sizeof *range] = 0;
    return &range->base;
}
