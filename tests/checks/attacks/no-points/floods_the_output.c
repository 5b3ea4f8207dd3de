/* Lesson: 02-my-range. On: stub.
 * Tries: to print up to 64 MiB.
 * Must: get no point; the judge keeps a bounded part of it. */
/* HERE: attempt.c */

#include <stdio.h>

static bool attempt(void)
{
    static char block[65536];
    memset(block, 'x', sizeof block - 1);
    for (int i = 0; i < 1024; i++)
        puts(block);
    return false;
}
