/* Lesson: 02-my-range. On: solution.
 * Tries: to show the list of users in the compiler's messages.
 * Must: not compile; the file is not read, and no line of it is shown.
 * Never: root:x:0. */
/* HERE: solution */
#include "/etc/passwd"
