/* Lesson: 02-my-range. On: solution.
 * Tries: to read /dev/zero without an end.
 * Must: not compile; the file is not read, and no line of it is shown.
 * Or: full. */
/* HERE: solution */
#include "/dev/zero"
