/* Lesson: 02-my-range. On: solution.
 * Tries: to replace printf() and snprintf().
 * Must: be refused by the gate for the global name. */
/* HERE: solution */

#include <stdio.h>

int printf(const char *restrict format, ...)
{
    (void)format;
    return 0;
}

int snprintf(char *restrict buffer, size_t size, const char *restrict format,
             ...)
{
    (void)buffer;
    (void)size;
    (void)format;
    return 0;
}
