/* Lesson: 02-my-range. On: solution.
 * Tries: to end with status 0 before the case does.
 * Must: be refused by the gate for what it imports; nothing is run. */
/* HERE: solution */

#include <unistd.h>

void helper(void)
{
    _exit(0);
}
