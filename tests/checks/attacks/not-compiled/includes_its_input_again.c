/* Lesson: 02-my-range. On: solution.
 * Tries: to read the compiler's own input.
 * Must: not compile; the file is not read, and no line of it is shown.
 * Or: full. */
/* HERE: solution */
#include "/proc/self/fd/0"
