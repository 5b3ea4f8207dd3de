/* Lesson: 02-my-range. On: solution.
 * Tries: to learn from the environment whether it is graded, and where.
 * Must: be refused by the gate for what it imports; nothing is run. */
/* HERE: solution */

#include <stdlib.h>

extern char **environ;

const char *helper(void)
{
    return environ[0] ? environ[0] : getenv("HOME");
}
