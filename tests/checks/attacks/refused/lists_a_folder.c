/* Lesson: 02-my-range. On: solution.
 * Tries: to look for other submissions.
 * Must: be refused by the gate for what it imports; nothing is run. */
/* HERE: solution */

#include <dirent.h>

void *helper(void)
{
    return opendir("..");
}
