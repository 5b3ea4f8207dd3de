/* Lesson: 02-my-range. On: stub.
 * Tries: to start 100 threads that each sleep for two seconds.
 * Must: get no point; threads, if it gets any, end with their process. */
/* HERE: attempt.c */
/* HERE: raw_call.c */
/* HERE: find_function.c */

#include <time.h>

static void *doze(void *argument)
{
    const struct timespec two_seconds = {.tv_sec = 2};
    raw_call(SYS_nanosleep, at(&two_seconds), 0, 0, 0);
    return argument;
}

static bool attempt(void)
{
    int (*create)(unsigned long *, const void *, void *(*)(void *), void *) =
        find_function("pthread_create");
    unsigned long thread;
    for (int i = 0; create && i < 100; i++)
        create(&thread, NULL, doze, NULL);
    return false;
}
