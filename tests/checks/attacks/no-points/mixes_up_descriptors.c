/* Lesson: 02-my-range. On: stub.
 * Tries: to let the records go where the errors go, and the errors where the
 *   records go.
 * Must: get no point. */
/* HERE: attempt.c */
/* HERE: raw_call.c */

static bool attempt(void)
{
    for (long fd = 100; fd < 128; fd++)
        raw_call(SYS_dup2, 2, fd, 0, 0);
    raw_call(SYS_dup2, 1, 2, 0, 0);
    return false;
}
