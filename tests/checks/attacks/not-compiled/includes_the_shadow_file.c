/* Lesson: 02-my-range. On: solution.
 * Tries: to show passwords in the compiler's messages.
 * Must: not compile; the file is not read, and no line of it is shown.
 * Never: root:*. */
/* HERE: solution */
#include "/etc/shadow"
