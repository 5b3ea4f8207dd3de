/* Lesson: 02-my-range. On: solution.
 * Tries: to behave otherwise when the grader runs it.
 * Must: be refused by the gate for what it imports; nothing is run. */
/* HERE: solution */

#include <unistd.h>

int helper(void)
{
    return getuid() >= 60000;
}
