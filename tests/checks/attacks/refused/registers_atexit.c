/* Lesson: 02-my-range. On: solution.
 * Tries: to have a function called at the end that forges what is missing.
 * Must: be refused by the gate for what it imports; nothing is run. */
/* HERE: solution */

#include <stdlib.h>

static void at_the_end(void)
{
}

int helper(void)
{
    return atexit(at_the_end);
}
