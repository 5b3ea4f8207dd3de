/* Lesson: 02-my-range. On: solution.
 * Tries: to stand between the harness and the judge in place of write().
 * Must: be refused by the gate for the global name. */
/* HERE: solution */

#include <unistd.h>

ssize_t write(int fd, const void *bytes, size_t size)
{
    (void)fd;
    (void)bytes;
    return (ssize_t)size;
}
