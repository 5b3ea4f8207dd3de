/* Lesson: 02-my-range. On: stub.
 * Tries: to keep the judge busy with single bytes, for five seconds.
 * Must: get no point; its case is stopped in time. */
/* HERE: attempt.c */
/* HERE: raw_call.c */

#include <time.h>

static bool attempt(void)
{
    const struct timespec moment = {.tv_nsec = 5000000};
    for (int i = 0; i < 1000; i++) {
        raw_call(SYS_write, 1, at("."), 1, 0);
        raw_call(SYS_nanosleep, at(&moment), 0, 0, 0);
    }
    return false;
}
