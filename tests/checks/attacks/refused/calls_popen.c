/* Lesson: 02-my-range. On: solution.
 * Tries: to read from a shell command.
 * Must: be refused by the gate for what it imports; nothing is run. */
/* HERE: solution */

#include <stdio.h>

void *helper(void)
{
    return popen("id", "r");
}
