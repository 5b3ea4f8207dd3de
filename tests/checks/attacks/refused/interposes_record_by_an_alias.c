/* Lesson: 02-my-range. On: solution.
 * Tries: to define record() as an alias of a harmless function.
 * Must: be refused by the gate for the global name. */
/* HERE: solution */

static void harmless(void)
{
}

void record(void) __attribute__((alias("harmless")));
