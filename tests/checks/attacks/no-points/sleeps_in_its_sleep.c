/* Lesson: 02-my-range. On: stub.
 * Tries: to sleep for 20 seconds.
 * Must: get no point; its case is stopped in time. */
/* HERE: attempt.c */
/* HERE: raw_call.c */

#include <time.h>

static bool attempt(void)
{
    const struct timespec long_time = {.tv_sec = 20};
    raw_call(SYS_nanosleep, at(&long_time), 0, 0, 0);
    return false;
}
