/* Lesson: 02-my-range. On: solution.
 * Tries: to look up functions by name at run time.
 * Must: be refused by the gate for what it imports; nothing is run. */
/* HERE: solution */

#include <dlfcn.h>

void *helper(void)
{
    return dlsym(NULL, "system");
}
