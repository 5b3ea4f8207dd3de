/* Lesson: 02-my-range. On: solution.
 * Tries: to run before main(), where a program could work out all answers from
 *   its arguments.
 * Must: be refused by the gate: nothing of a lesson runs before main(). */
/* HERE: solution */

static int ran;

__attribute__((constructor)) static void before_main(void)
{
    ran = 1;
}

int has_run(void)
{
    return ran;
}
