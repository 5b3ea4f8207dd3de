/* Lesson: 02-my-range. On: solution.
 * Tries: to end with status 0 by quick_exit().
 * Must: be refused by the gate for what it imports; nothing is run. */
/* HERE: solution */

#include <stdlib.h>

void helper(void)
{
    quick_exit(0);
}
