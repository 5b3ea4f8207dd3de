/* Lesson: 02-my-range. On: stub.
 * Tries: to stop itself with SIGSTOP, so that it never ends and never
 *   computes.
 * Must: get no point; a stopped process is killed in time. */
/* HERE: attempt.c */
/* HERE: raw_call.c */

static bool attempt(void)
{
    raw_call(SYS_kill, raw_call(SYS_getpid, 0, 0, 0, 0), 19, 0, 0);
    return false;
}
