/* Lesson: 02-my-range. On: solution.
 * Tries: to behave otherwise when it is late, or to tell a slow run from a
 *   fast one.
 * Must: be refused by the gate for what it imports; nothing is run. */
/* HERE: solution */

#include <time.h>

int helper(void)
{
    return time(NULL) % 2 == 0;
}
