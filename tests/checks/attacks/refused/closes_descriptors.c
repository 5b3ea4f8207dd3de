/* Lesson: 02-my-range. On: solution.
 * Tries: to close the descriptor that records go to.
 * Must: be refused by the gate for what it imports; nothing is run. */
/* HERE: solution */

#include <unistd.h>

int helper(void)
{
    return close(100);
}
