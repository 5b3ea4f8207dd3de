/* Lesson: 02-my-range. On: solution.
 * Tries: to let the compiler wait for the terminal.
 * Must: not compile; the file is not read, and no line of it is shown. */
/* HERE: solution */
#include "/dev/tty"
