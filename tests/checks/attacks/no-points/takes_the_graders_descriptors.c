/* Lesson: 02-my-range. On: stub.
 * Tries: to copy descriptors of the process that started it.
 * Must: get no point, and the attempt must fail. */
/* HERE: attempt.c */
/* HERE: raw_call.c */

static bool attempt(void)
{
    long parent =
        raw_call(SYS_pidfd_open, raw_call(SYS_getppid, 0, 0, 0, 0), 0, 0, 0);
    if (parent < 0)
        return false;
    for (long fd = 0; fd < 16; fd++)
        if (raw_call(438 /* pidfd_getfd */, parent, fd, 0, 0) >= 0)
            return true;
    return false;
}
