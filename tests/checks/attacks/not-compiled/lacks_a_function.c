/* Lesson: 02-my-range. On: nothing.
 * Tries: to leave out a function of the lesson.
 * Must: not compile: the sentence names what is missing.
 * Or: refused. */
#include "my_range.h"

struct iterator *my_range(int64_t start, int64_t end)
{
    return iter_new((size_t)(end - start), NULL);
}
