/* Lesson: 02-my-range. On: stub.
 * Tries: to catch its own crash on a stack of its own and to go on for two
 *   seconds.
 * Must: get no point. */
/* HERE: attempt.c */
/* HERE: find_function.c */

#include <signal.h>

static volatile int caught;

static void again(int number)
{
    (void)number;
    for (volatile int64_t i = 0; i < 500000000; i++)
        ;
    if (++caught > 2)
        __builtin_trap();
}

static bool attempt(void)
{
    int (*install)(int, const struct sigaction *, struct sigaction *) =
        find_function("sigaction");
    const struct sigaction action = {.sa_handler = again};
    if (install)
        install(SIGSEGV, &action, NULL);
    *(volatile int *)8 = 1;
    return false;
}
