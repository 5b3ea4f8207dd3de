/* Lesson: 02-my-range. On: solution.
 * Tries: to look like a change of the rules: pragmas about warnings, and
 *   hundreds of warnings.
 * Must: get all points; the report keeps a bounded part of the warnings. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wunused-variable"
#pragma STDC FP_CONTRACT OFF
#pragma unknown_to_all compilers

#include "my_range.h"

static struct iterator *honest_range(int64_t start, int64_t end);
#define my_range(start, end) honest_range(start, end)
/* HERE: solution */
#undef my_range

#pragma GCC diagnostic pop
#define WARN_1                                                                 \
    {                                                                          \
        int unused;                                                            \
    }
#define WARN_4 WARN_1 WARN_1 WARN_1 WARN_1
#define WARN_16 WARN_4 WARN_4 WARN_4 WARN_4
#define WARN_64 WARN_16 WARN_16 WARN_16 WARN_16
#define WARN_256 WARN_64 WARN_64 WARN_64 WARN_64
#warning "</pre><script>alert(1)</script> ok 1 # SKIP"

struct iterator *my_range(int64_t start, int64_t end)
{
    WARN_256
    return honest_range(start, end);
}
