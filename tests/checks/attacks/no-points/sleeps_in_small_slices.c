/* Lesson: 02-my-range. On: stub.
 * Tries: to wait for 15 seconds in slices in which it computes a little, so
 *   that it never looks idle.
 * Must: get no point; there is a limit on the whole time as well. */
/* HERE: attempt.c */
/* HERE: raw_call.c */

#include <time.h>

static bool attempt(void)
{
    const struct timespec slice = {.tv_nsec = 500000000};
    for (int i = 0; i < 30; i++) {
        raw_call(SYS_nanosleep, at(&slice), 0, 0, 0);
        for (volatile int j = 0; j < 1000000; j++)
            ;
    }
    return false;
}
