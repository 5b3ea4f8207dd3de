/* Lesson: 02-my-range. On: solution.
 * Tries: to read past a block, and to switch AddressSanitizer off in the
 *   sanitized build only, so that a gate that looks at the plain object sees
 *   nothing.
 * Must: be refused: the object of the sanitized build goes through the gate as
 *   well; where nothing tells the builds apart, the sanitizer sees what it
 *   reads.
 * Or: partial.
 * Passes: task 2, task 3, task 4, task 6. */
#include "my_range.h"

static struct iterator *honest_range(int64_t start, int64_t end);
#define my_range(start, end) honest_range(start, end)
/* HERE: solution */
#undef my_range

/* HERE: sanitized.c */

#ifdef SANITIZED
const char *__asan_default_options(void);

const char *__asan_default_options(void)
{
    return "poison_heap=0:halt_on_error=0:exitcode=0";
}
#endif

struct iterator *my_range(int64_t start, int64_t end)
{
    struct my_range *range = (struct my_range *)honest_range(start, end);
    volatile char past = ((volatile char *)range)[sizeof *range];
    (void)past;
    return &range->base;
}
