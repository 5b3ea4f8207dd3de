/* Lesson: 02-my-range. On: stub.
 * Tries: to make the judge's pipe huge, to read from it, and to have its
 *   parent signalled for it.
 * Must: get no point, and the attempt must fail. */
/* HERE: attempt.c */
/* HERE: raw_call.c */

static bool attempt(void)
{
    enum { SET_FLAGS = 4, SET_OWNER = 8, SET_SIGNAL = 10, SET_SIZE = 1031 };
    long parent = raw_call(SYS_getppid, 0, 0, 0, 0);
    bool won = false;
    for (long fd = 0; fd < 128; fd++) {
        raw_call(SYS_fcntl, fd, SET_SIZE, 1 << 20, 0);
        raw_call(SYS_fcntl, fd, SET_SIGNAL, 28 /* SIGWINCH */, 0);
        won |= raw_call(SYS_fcntl, fd, SET_OWNER, parent, 0) == 0;
        raw_call(SYS_fcntl, fd, SET_FLAGS, 04000 | 020000, 0);
    }
    return won;
}
