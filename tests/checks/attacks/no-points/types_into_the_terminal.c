/* Lesson: 02-my-range. On: stub.
 * Tries: to type a command into the terminal of whoever grades.
 * Must: get no point, and the attempt must fail. */
/* HERE: attempt.c */
/* HERE: raw_call.c */

static bool attempt(void)
{
    enum { TYPE = 0x5412 /* TIOCSTI */ };
    long terminal = raw_call(SYS_open, at("/dev/tty"), 2, 0, 0);
    for (long fd = 0; fd < 3; fd++)
        if (raw_call(SYS_ioctl, fd, TYPE, at(" "), 0) == 0)
            return true;
    return terminal >= 0;
}
