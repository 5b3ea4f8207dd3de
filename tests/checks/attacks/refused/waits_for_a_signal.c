/* Lesson: 02-my-range. On: solution.
 * Tries: to wait for a signal that never comes.
 * Must: be refused by the gate for what it imports; nothing is run. */
/* HERE: solution */

#include <unistd.h>

int helper(void)
{
    return pause();
}
