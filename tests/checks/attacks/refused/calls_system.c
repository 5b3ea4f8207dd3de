/* Lesson: 02-my-range. On: solution.
 * Tries: to run a shell command.
 * Must: be refused by the gate for what it imports; nothing is run. */
/* HERE: solution */

#include <stdlib.h>

int helper(void)
{
    return system(": > /tmp/iterators-attack-system");
}
