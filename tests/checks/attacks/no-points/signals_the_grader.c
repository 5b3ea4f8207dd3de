/* Lesson: 02-my-range. On: stub.
 * Tries: to signal the process that started it; signal 0 only asks whether it
 *   may.
 * Must: get no point, and the attempt must fail. */
/* HERE: attempt.c */
/* HERE: raw_call.c */

static bool attempt(void)
{
    long parent = raw_call(SYS_getppid, 0, 0, 0, 0);
    long handle = raw_call(SYS_pidfd_open, parent, 0, 0, 0);
    return raw_call(SYS_kill, parent, 0, 0, 0) == 0 ||
           raw_call(SYS_tkill, parent, 0, 0, 0) == 0 ||
           raw_call(SYS_tgkill, parent, parent, 0, 0) == 0 ||
           (handle >= 0 &&
            raw_call(SYS_pidfd_send_signal, handle, 0, 0, 0) == 0);
}
