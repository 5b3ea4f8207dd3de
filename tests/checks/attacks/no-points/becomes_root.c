/* Lesson: 02-my-range. On: stub.
 * Tries: to take back the rights of the user that started the grader.
 * Must: get no point, and the attempt must fail. */
/* HERE: attempt.c */
/* HERE: raw_call.c */

static bool attempt(void)
{
    if (raw_call(SYS_getuid, 0, 0, 0, 0) == 0)
        return true;
    raw_call(SYS_setuid, 0, 0, 0, 0);
    raw_call(SYS_setresuid, 0, 0, 0, 0);
    raw_call(SYS_setgid, 0, 0, 0, 0);
    raw_call(SYS_setgroups, 0, 0, 0, 0);
    return raw_call(SYS_getuid, 0, 0, 0, 0) == 0 ||
           raw_call(SYS_setfsuid, 0, 0, 0, 0) == 0;
}
