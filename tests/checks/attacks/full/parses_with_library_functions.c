/* Lesson: 07-log-parser. On: solution.
 * Tries: to look like forbidden imports in the lesson on logs.
 * Must: get all points. */
/* HERE: solution */
#include <stdio.h>

int print_line(const char *bytes, size_t size);

int print_line(const char *bytes, size_t size)
{
    const char *space = memchr(bytes, ' ', size);
    return space ? printf("%.*s\n", (int)(space - bytes), bytes) : 0;
}
