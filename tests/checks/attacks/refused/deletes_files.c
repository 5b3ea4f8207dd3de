/* Lesson: 02-my-range. On: solution.
 * Tries: to delete the gradebook.
 * Must: be refused by the gate for what it imports; nothing is run. */
/* HERE: solution */

#include <stdio.h>

int helper(void)
{
    return remove("iterators-attack-no-such-file");
}
