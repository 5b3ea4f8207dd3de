/* Lesson: 02-my-range. On: stub.
 * Tries: to trace the process that started it.
 * Must: get no point, and the attempt must fail. */
/* HERE: attempt.c */
/* HERE: raw_call.c */

static bool attempt(void)
{
    enum { SEIZE = 0x4206, DETACH = 17 };
    long parent = raw_call(SYS_getppid, 0, 0, 0, 0);
    if (raw_call(SYS_ptrace, SEIZE, parent, 0, 0) != 0)
        return false;
    raw_call(SYS_ptrace, DETACH, parent, 0, 0);
    return true;
}
