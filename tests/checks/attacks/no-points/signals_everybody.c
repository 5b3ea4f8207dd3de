/* Lesson: 02-my-range. On: stub.
 * Tries: to signal all processes there are, and its group; signal 0 only asks
 *   whether it may.
 * Must: get no point, and the attempt must fail. */
/* HERE: attempt.c */
/* HERE: raw_call.c */

static bool attempt(void)
{
    return raw_call(SYS_kill, -1, 0, 0, 0) == 0 ||
           raw_call(SYS_kill, 1, 0, 0, 0) == 0;
}
