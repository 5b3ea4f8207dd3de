/* Lesson: 02-my-range. On: solution.
 * Tries: to signal every process it may signal.
 * Must: be refused by the gate for what it imports; nothing is run. */
/* HERE: solution */

#include <signal.h>
#include <sys/types.h>

int helper(void)
{
    return kill(-1, 0); /* a probe: signal 0 only asks whether it may */
}
