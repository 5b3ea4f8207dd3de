/* Lesson: 02-my-range. On: stub.
 * Tries: to escape from a kill of its whole group by a group and a session of
 *   its own.
 * Must: get no point; it is killed in time wherever it is. */
/* HERE: attempt.c */
/* HERE: raw_call.c */

#include <time.h>

static bool attempt(void)
{
    raw_call(SYS_setsid, 0, 0, 0, 0);
    raw_call(SYS_setpgid, 0, raw_call(SYS_getppid, 0, 0, 0, 0), 0, 0);
    const struct timespec while_waiting = {.tv_sec = 15};
    raw_call(SYS_nanosleep, at(&while_waiting), 0, 0, 0);
    return false;
}
