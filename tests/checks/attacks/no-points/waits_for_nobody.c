/* Lesson: 02-my-range. On: stub.
 * Tries: to wait for a lock that nobody holds, for a timer and for input.
 * Must: get no point; its case is stopped in time. */
/* HERE: attempt.c */
/* HERE: raw_call.c */

#include <time.h>

static bool attempt(void)
{
    static int lock;
    const struct timespec long_time = {.tv_sec = 10};
    char byte;
    raw_call(SYS_read, 0, at(&byte), 1, 0);
    raw_call(SYS_futex, at(&lock), 0, 0, at(&long_time));
    raw_call(SYS_poll, 0, 0, 10000, 0);
    return false;
}
