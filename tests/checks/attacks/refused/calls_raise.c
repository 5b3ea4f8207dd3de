/* Lesson: 02-my-range. On: solution.
 * Tries: to stop or kill itself with a signal.
 * Must: be refused by the gate for what it imports; nothing is run. */
/* HERE: solution */

#include <signal.h>

int helper(void)
{
    return raise(SIGSTOP);
}
