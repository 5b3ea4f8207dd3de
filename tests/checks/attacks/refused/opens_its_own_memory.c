/* Lesson: 02-my-range. On: solution.
 * Tries: to write to itself through /proc/self/mem.
 * Must: be refused by the gate for what it imports; nothing is run. */
/* HERE: solution */

#include <fcntl.h>

int helper(void)
{
    return open("/proc/self/mem", O_RDWR);
}
