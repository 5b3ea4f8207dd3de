/* Lesson: 02-my-range. On: solution.
 * Tries: to look like bad input: very long names, names and comments beyond
 *   ASCII.
 * Must: get all points. */
/* Grüße, Καλημέρα, 你好, שלום, 🎉, e\u0301, \U0001F600 */

#include "my_range.h"

static struct iterator *honest_range(int64_t start, int64_t end);
#define my_range(start, end) honest_range(start, end)
/* HERE: solution */
#undef my_range

static int64_t größe(int64_t x)
{
    return x;
}

static int64_t
a_very_long_name_a_very_long_name_a_very_long_name_a_very_long_name_a_very_long_name_a_very_long_name_a_very_long_name_a_very_long_name_a_very_long_name_a_very_long_name_a_very_long_name_a_very_long_name_a_very_long_name_a_very_long_name_a_very_long_name_a_very_long_name_a_very_long_name_a_very_long_name_x(
    int64_t x)
{
    return größe(x);
}

struct iterator *my_range(int64_t start, int64_t end)
{
    return honest_range(
        a_very_long_name_a_very_long_name_a_very_long_name_a_very_long_name_a_very_long_name_a_very_long_name_a_very_long_name_a_very_long_name_a_very_long_name_a_very_long_name_a_very_long_name_a_very_long_name_a_very_long_name_a_very_long_name_a_very_long_name_a_very_long_name_a_very_long_name_a_very_long_name_x(
            start),
        end);
}
