/* Lesson: 02-my-range. On: solution.
 * Tries: to run code while the program is being linked at its start.
 * Must: be refused by the gate. */
/* HERE: solution */

static int real(void)
{
    return 1;
}

static int (*choose(void))(void)
{
    return real;
}

int chosen(void) __attribute__((ifunc("choose")));
