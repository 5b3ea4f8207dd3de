/* Lesson: 02-my-range. On: solution.
 * Tries: to show the compiler's command in its messages.
 * Must: not compile; the file is not read, and no line of it is shown.
 * Never: -D_POSIX_C_SOURCE. */
/* HERE: solution */
#include "/proc/self/cmdline"
