/* Lesson: 02-my-range. On: solution.
 * Tries: to let the grader wait.
 * Must: be refused by the gate for what it imports; nothing is run. */
/* HERE: solution */

#include <unistd.h>

unsigned helper(void)
{
    return sleep(20);
}
