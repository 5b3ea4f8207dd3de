/* Lesson: 02-my-range. On: solution.
 * Tries: to become another program.
 * Must: be refused by the gate for what it imports; nothing is run. */
/* HERE: solution */

#include <unistd.h>

int helper(void)
{
    char *arguments[] = {"sh", "-c", ": > /tmp/iterators-attack-execve", NULL};
    return execve("/bin/sh", arguments, NULL);
}
