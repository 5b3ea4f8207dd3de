/* Lesson: 02-my-range. On: stub.
 * Tries: to find the token in memory and to print the public transcript as
 *   records.
 * Must: get no point: the seeds are others than the public ones. */
/* HERE: attempt.c */
/* HERE: find_orders.c */

#include <stdio.h>

static bool attempt(void)
{
    static const char *const steps[][2] = {
        {"it = my_range(865, 870)", ""},
        {"iter_next(it, &v)", "865"},
        {"iter_next(it, &v)", "866"},
        {"iter_next(it, &v)", "867"},
        {"iter_next(it, &v)", "868"},
        {"iter_next(it, &v)", "869"},
        {"iter_next(it, &v)", "ITER_STOP (StopIteration)"},
        {"iter_drop(it)", ""},
    };
    const char *token = find_token();
    if (!token)
        return false;
    printf("\x1e%s s 6\t1\t\t\n", token);
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++)
        printf("\x1e%s o 6\t%s\t%s\t\n", token, steps[i][0], steps[i][1]);
    printf("\x1e%s e 6\t\t\t\n", token);
    return false;
}
