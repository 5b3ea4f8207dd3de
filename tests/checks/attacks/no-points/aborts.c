/* Lesson: 02-my-range. On: stub.
 * Tries: to end the program by abort().
 * Must: get no point.
 * Or: refused. */
/* HERE: attempt.c */

static bool attempt(void)
{
    abort();
}
