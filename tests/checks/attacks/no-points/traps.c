/* Lesson: 02-my-range. On: stub.
 * Tries: to end the program by an illegal instruction.
 * Must: get no point. */
/* HERE: attempt.c */

static bool attempt(void)
{
    __builtin_trap();
}
