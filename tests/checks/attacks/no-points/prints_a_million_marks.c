/* Lesson: 02-my-range. On: stub.
 * Tries: to have the judge search for the end of a line a million times: it
 *   prints as many beginnings of a record, line after line of them.
 * Must: get no point, and take no longer than any other flood. */
/* HERE: attempt.c */

#include <stdio.h>

static bool attempt(void)
{
    static char marks[1000];
    memset(marks, 0x1e, sizeof marks);
    for (int i = 0; i < 1000; i++) {
        marks[999] = i == 999 ? '\n' : '\t';
        fwrite(marks, 1, sizeof marks, stdout);
    }
    return false;
}
