/* Lesson: 02-my-range. On: stub.
 * Tries: to end by a signal that looks like the grader's own limit.
 * Must: get no point; a time limit that it only pretends is not blamed on the
 *   machine. */
/* HERE: attempt.c */
/* HERE: raw_call.c */

static bool attempt(void)
{
    raw_call(SYS_kill, raw_call(SYS_getpid, 0, 0, 0, 0), 24 /* SIGXCPU */, 0,
             0);
    return false;
}
