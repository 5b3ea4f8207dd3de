/* Lesson: 02-my-range. On: stub.
 * Tries: to claim, with the real token, that the case itself is wrong, so that
 *   it does not count.
 * Must: get no point; such a record from a learner's build excuses nothing and
 *   is not reported as the grader's own fault. */
/* HERE: attempt.c */
/* HERE: find_orders.c */

#include <stdio.h>

static bool attempt(void)
{
    const char *token = find_token();
    if (token)
        printf("\x1e%s X 6\titer_next(it, &v)\t1\t2\n"
               "\x1e%s w 6\t\t\t\n\x1e%s c 6\tanother_case\t\t\n",
               token, token, token);
    return false;
}
