/* Lesson: 02-my-range. On: solution.
 * Tries: to put another file in the place of the standard output.
 * Must: be refused by the gate for what it imports; nothing is run. */
/* HERE: solution */

#include <unistd.h>

int helper(void)
{
    return dup2(2, 1);
}
