/* Lesson: 02-my-range. On: solution.
 * Tries: to read past a block, after telling AddressSanitizer that it may.
 * Must: be refused, or get the points of the other tasks: a file has no say in
 *   what the sanitizer sees.
 * Passes: task 2, task 3, task 4, task 6.
 * Or: refused. */
#include "my_range.h"

static struct iterator *honest_range(int64_t start, int64_t end);
#define my_range(start, end) honest_range(start, end)
/* HERE: solution */
#undef my_range

void __asan_unpoison_memory_region(const volatile void *bytes, size_t size)
    __attribute__((weak));

struct iterator *my_range(int64_t start, int64_t end)
{
    struct my_range *range = (struct my_range *)honest_range(start, end);
    volatile char *past = (volatile char *)range + sizeof *range;
    if (__asan_unpoison_memory_region)
        __asan_unpoison_memory_region(past, 8);
    (void)*past;
    return &range->base;
}
