/* Lesson: 02-my-range. On: solution.
 * Tries: to look like an import of abort(): assert() with conditions that
 *   hold.
 * Must: get all points. */
#include "my_range.h"

static struct iterator *honest_range(int64_t start, int64_t end);
#define my_range(start, end) honest_range(start, end)
/* HERE: solution */
#undef my_range

#include <assert.h>

struct iterator *my_range(int64_t start, int64_t end)
{
    struct iterator *it = honest_range(start, end);
    assert(it != NULL);
    assert(sizeof(int64_t) == 8 && "a message");
    return it;
}
