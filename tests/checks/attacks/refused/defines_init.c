/* Lesson: 02-my-range. On: solution.
 * Tries: to run before main() as the function _init().
 * Must: be refused by the gate for the global name. */
/* HERE: solution */

void _init(void)
{
}
