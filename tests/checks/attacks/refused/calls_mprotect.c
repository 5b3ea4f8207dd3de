/* Lesson: 02-my-range. On: solution.
 * Tries: to make code writable.
 * Must: be refused by the gate for what it imports; nothing is run. */
/* HERE: solution */

#include <sys/mman.h>

int helper(void *page)
{
    return mprotect(page, 4096, PROT_READ | PROT_WRITE | PROT_EXEC);
}
