/* Lesson: 02-my-range. On: solution.
 * Tries: to look like odd sections: tables of texts, functions and numbers,
 *   big and small, set and unset.
 * Must: get all points. */
#include "my_range.h"

static struct iterator *honest_range(int64_t start, int64_t end);
#define my_range(start, end) honest_range(start, end)
/* HERE: solution */
#undef my_range

static double reals[] = {1.5, 2.5};
static long double longer = 3.5L;
static const char *names[] = {"a", "b"};
static int unset[1000];
static int (*const functions[])(int) = {abs};
static const struct {
    const char *name;
    int64_t (*add)(int64_t, int64_t);
} table[] = {{"none", NULL}};
int shared_by_nobody;
const char *const exported[] = {"x", "y"};

struct iterator *my_range(int64_t start, int64_t end)
{
    bool right = reals[0] + (double)longer > 4 && names[1][0] == 'b' &&
                 unset[999] == 0 && functions[0](-1) == 1 && !table[0].add;
    return right ? honest_range(start, end) : NULL;
}
