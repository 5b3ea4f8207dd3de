/* Lesson: 02-my-range. On: solution.
 * Tries: to run after main(), when the verdict seems settled.
 * Must: be refused by the gate. */
/* HERE: solution */

static int ran;

__attribute__((destructor)) static void after_main(void)
{
    ran = 1;
}

int has_run(void)
{
    return ran;
}
