/* Lesson: 02-my-range. On: solution.
 * Tries: to start another program with posix_spawn().
 * Must: be refused by the gate for what it imports; nothing is run. */
/* HERE: solution */

#include <spawn.h>

int helper(pid_t *pid)
{
    char *arguments[] = {"true", NULL};
    return posix_spawn(pid, "/bin/true", NULL, NULL, arguments, NULL);
}
