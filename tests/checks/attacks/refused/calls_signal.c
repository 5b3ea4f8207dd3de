/* Lesson: 02-my-range. On: solution.
 * Tries: to ignore the signals that limits are enforced with.
 * Must: be refused by the gate for what it imports; nothing is run. */
/* HERE: solution */

#include <signal.h>

void helper(void)
{
    signal(SIGXCPU, SIG_IGN);
    signal(SIGALRM, SIG_IGN);
    signal(SIGPIPE, SIG_IGN);
}
