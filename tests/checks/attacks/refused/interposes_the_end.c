/* Lesson: 02-my-range. On: solution.
 * Tries: to replace _Exit() by one that says success.
 * Must: be refused by the gate for the global name. */
/* HERE: solution */

void _Exit(int status)
{
    (void)status;
    for (;;)
        __builtin_trap();
}
