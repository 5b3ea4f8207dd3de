/* Lesson: 02-my-range. On: solution.
 * Tries: to allocate memory that the ledger does not know.
 * Must: be refused by the gate for what it imports; nothing is run. */
/* HERE: solution */

#include <stdlib.h>

#undef malloc

void *helper(size_t size)
{
    return malloc(size);
}
