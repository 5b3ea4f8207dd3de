/* Lesson: 02-my-range. On: solution.
 * Tries: to include a folder.
 * Must: not compile; the file is not read, and no line of it is shown. */
/* HERE: solution */
#include "/etc"
