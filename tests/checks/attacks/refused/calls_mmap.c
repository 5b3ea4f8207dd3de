/* Lesson: 02-my-range. On: solution.
 * Tries: to map memory for machine code.
 * Must: be refused by the gate for what it imports; nothing is run. */
/* HERE: solution */

#include <sys/mman.h>

void *helper(void)
{
    return mmap(NULL, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE, -1,
                0);
}
