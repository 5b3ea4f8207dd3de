/* Lesson: 02-my-range. On: solution.
 * Tries: to call vfork().
 * Must: be refused by the gate for what it imports; nothing is run. */
/* HERE: solution */

#include <unistd.h>

pid_t vfork(void);

int helper(void)
{
    return (int)vfork();
}
