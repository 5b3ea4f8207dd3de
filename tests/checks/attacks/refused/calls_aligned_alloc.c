/* Lesson: 02-my-range. On: solution.
 * Tries: to allocate memory past the ledger.
 * Must: be refused by the gate for what it imports; nothing is run. */
/* HERE: solution */

#include <stdlib.h>

void *helper(void)
{
    return aligned_alloc(64, 64);
}
