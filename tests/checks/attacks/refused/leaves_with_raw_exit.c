/* Lesson: 02-my-range. On: solution.
 * Tries: to end with status 0 by exit() itself, not the ledger's.
 * Must: be refused by the gate for what it imports; nothing is run. */
/* HERE: solution */

#include <stdlib.h>

#undef exit

void helper(void)
{
    exit(0);
}
