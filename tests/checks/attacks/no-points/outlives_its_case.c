/* Lesson: 02-my-range. On: stub.
 * Tries: to leave a process behind, in a session of its own, that lives on for
 *   15 seconds.
 * Must: get no point, and the attempt must fail. */
/* HERE: attempt.c */
/* HERE: raw_call.c */

#include <time.h>

static bool attempt(void)
{
    long child = raw_call(SYS_clone, 17 /* SIGCHLD */, 0, 0, 0);
    if (child != 0)
        return child > 0;
    const struct timespec while_gone = {.tv_sec = 15};
    raw_call(SYS_setsid, 0, 0, 0, 0);
    for (long fd = 0; fd < 256; fd++)
        raw_call(SYS_close, fd, 0, 0, 0);
    raw_call(SYS_nanosleep, at(&while_gone), 0, 0, 0);
    raw_call(SYS_exit_group, 0, 0, 0, 0);
    return false;
}
