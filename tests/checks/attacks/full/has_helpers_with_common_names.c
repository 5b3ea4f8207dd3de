/* Lesson: 02-my-range. On: solution.
 * Tries: to look like a clash of names: helpers that are called as the harness
 *   calls its own, but static.
 * Must: get all points. */
static int record(int x)
{
    return x;
}

static int draw_int(int x)
{
    return record(x);
}

static int keep(int x)
{
    return draw_int(x);
}

#include "my_range.h"

static struct iterator *honest_range(int64_t start, int64_t end);
#define my_range(start, end) honest_range(start, end)
/* HERE: solution */
#undef my_range

static int spy(int x)
{
    return keep(x);
}

static int run(int x)
{
    return spy(x);
}

int helper(int x);
int clamp(int x);

int helper(int x)
{
    return run(x);
}

int clamp(int x)
{
    return helper(x);
}

struct iterator *my_range(int64_t start, int64_t end)
{
    return clamp(1) == 1 ? honest_range(start, end) : NULL;
}
