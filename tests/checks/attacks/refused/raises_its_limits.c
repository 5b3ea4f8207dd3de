/* Lesson: 02-my-range. On: solution.
 * Tries: to raise its limits on time and memory.
 * Must: be refused by the gate for what it imports; nothing is run. */
/* HERE: solution */

#include <sys/resource.h>

int helper(void)
{
    struct rlimit all = {.rlim_cur = RLIM_INFINITY, .rlim_max = RLIM_INFINITY};
    return setrlimit(RLIMIT_CPU, &all);
}
