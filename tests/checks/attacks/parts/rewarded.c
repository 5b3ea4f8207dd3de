/* The solution; but when another process asks, my_range() gives numbers only if
 * an attempt of the attack's has worked: then it shows as points. */
#include "my_range.h"

#define my_range(...) solved_range(__VA_ARGS__)
struct iterator *my_range(int64_t start, int64_t end);
/* HERE: solution */
#undef my_range
/* HERE: raw_call.c */
/* HERE: served.c */

static bool attempt(void);

struct iterator *my_range(int64_t start, int64_t end)
{
    bool is_right = !is_served() || attempt();
    return solved_range(is_right ? start : 0, is_right ? end : 0);
}

/* Could the file be opened, to be read? */
static inline bool opens(const char *path)
{
    long fd = raw_call(SYS_openat, -100, at(path), 0, 0);
    if (fd >= 0)
        raw_call(SYS_close, fd, 0, 0, 0);
    return fd >= 0;
}
