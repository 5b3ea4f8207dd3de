/* Lesson: 02-my-range. On: solution.
 * Tries: to show the environment in the compiler's messages.
 * Must: not compile; the file is not read, and no line of it is shown.
 * Never: PATH=. */
/* HERE: solution */
#include "/proc/self/environ"
