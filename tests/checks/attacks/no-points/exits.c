/* Lesson: 02-my-range. On: stub.
 * Tries: to end the program with status 0 before anything was compared.
 * Must: get no point: a case must run to its end. */
/* HERE: attempt.c */

static bool attempt(void)
{
    exit(0);
}
