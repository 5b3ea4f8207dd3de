/* Lesson: 02-my-range. On: stub.
 * Tries: to keep the grader for half an hour in every case: a millisecond of
 *   work, then half a second of sleep, so that it is never idle for long and
 *   never computes for long.
 * Must: get no point in seconds; all the time in which it sleeps counts. */
/* HERE: attempt.c */
/* HERE: raw_call.c */

#include <time.h>

static bool attempt(void)
{
    const struct timespec slice = {.tv_nsec = 500000000};
    for (int i = 0; i < 3000; i++) {
        raw_call(SYS_nanosleep, at(&slice), 0, 0, 0);
        for (volatile int j = 0; j < 1000000; j++)
            ;
    }
    return false;
}
