/* Lesson: 02-my-range. On: solution.
 * Tries: to make any system call through syscall().
 * Must: be refused by the gate for what it imports; nothing is run. */
/* HERE: solution */

#include <sys/syscall.h>

long syscall(long number, ...);

long helper(void)
{
    return syscall(SYS_getpid);
}
