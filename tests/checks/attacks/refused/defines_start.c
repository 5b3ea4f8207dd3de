/* Lesson: 02-my-range. On: solution.
 * Tries: to take the place of the C library's first function.
 * Must: be refused by the gate for the global name. */
/* HERE: solution */

void _start(void)
{
}
