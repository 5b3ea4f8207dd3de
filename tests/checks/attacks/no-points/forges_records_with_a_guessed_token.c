/* Lesson: 02-my-range. On: stub.
 * Tries: to print lines that look like records.
 * Must: get no point, and the attempt must fail. */
/* HERE: attempt.c */
#include <stdio.h>

static bool attempt(void)
{
    for (int i = 0; i < 16; i++)
        printf("\x1e%016x o 12\titer_drop(it)\t\t\n"
               "\x1e%016x e 6\t\t\t\n"
               "\x1e e 6\t\t\t\n\x1etoken e 6\t\t\t\n",
               (unsigned)i, (unsigned)i);
    return false;
}
