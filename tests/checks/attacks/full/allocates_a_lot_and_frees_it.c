/* Lesson: 02-my-range. On: solution.
 * Tries: to look like a memory bomb: 8 MiB in a thousand blocks, all given
 *   back.
 * Must: get all points. */
#include "my_range.h"

static struct iterator *honest_range(int64_t start, int64_t end);
#define my_range(start, end) honest_range(start, end)
/* HERE: solution */
#undef my_range

struct iterator *my_range(int64_t start, int64_t end)
{
    static void *blocks[1000];
    for (int i = 0; i < 1000; i++)
        blocks[i] = i % 2 ? malloc(8000) : calloc(80, 100);
    for (int i = 0; i < 1000; i++)
        free(blocks[i]);
    char *text = strdup("text");
    text = realloc(text, 100);
    free(text);
    return honest_range(start, end);
}
