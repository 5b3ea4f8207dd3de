/* Lesson: 02-my-range. On: solution.
 * Tries: to call fork().
 * Must: be refused by the gate for what it imports; nothing is run. */
/* HERE: solution */

#include <unistd.h>

int helper(void)
{
    return (int)fork();
}
