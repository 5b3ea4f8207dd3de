/* Lesson: 02-my-range. On: stub.
 * Tries: to print the record of the end and to leave with status 0.
 * Must: get no point: an end without the steps before it is no pass. */
/* HERE: attempt.c */
/* HERE: find_orders.c */
/* HERE: find_function.c */

#include <stdio.h>

static bool attempt(void)
{
    void (*leave)(int) = find_function("_exit");
    const char *token = find_token();
    if (token)
        printf("\x1e%s e 6\t\t\t\n", token);
    if (leave)
        leave(0);
    return false;
}
