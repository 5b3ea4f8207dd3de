/* Lesson: 02-my-range. On: solution.
 * Tries: to trace the process that started it.
 * Must: be refused by the gate for what it imports; nothing is run. */
/* HERE: solution */

#include <sys/ptrace.h>
#include <unistd.h>

long helper(void)
{
    return ptrace(PTRACE_ATTACH, getppid(), NULL, NULL);
}
