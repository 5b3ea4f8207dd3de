/* Lesson: 02-my-range. On: solution.
 * Tries: to replace the variable stdout.
 * Must: be refused by the gate for the global name.
 * Or: not-compiled. */
/* HERE: solution */

#include <stdio.h>
#undef stdout
FILE *stdout;
