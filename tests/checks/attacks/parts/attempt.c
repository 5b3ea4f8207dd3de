/* Every my_range() makes an attempt before it does what the stub does. If the
 * attempt worked, the range says so in place of its numbers, where
 * check.py finds it. */
#include "my_range.h"

static bool attempt(void);
static struct iterator *stub_range(int64_t start, int64_t end);
#define my_range(start, end) stub_range(start, end)
/* HERE: stub */
#undef my_range

/* HERE: mark.c */

struct iterator *my_range(int64_t start, int64_t end)
{
    return attempt() ? range_of_marks("iterators-attack-won")
                     : stub_range(start, end);
}
