/* Lesson: 02-my-range. On: solution.
 * Tries: to replace record() with a weak definition.
 * Must: be refused by the gate for the global name. */
/* HERE: solution */

__attribute__((weak)) void record(int kind)
{
    (void)kind;
}
