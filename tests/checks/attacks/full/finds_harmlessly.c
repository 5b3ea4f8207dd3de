/* Lesson: 02-my-range. On: solution.
 * Tries: to find functions of the C library in memory, and token and seeds
 *   where it was told some, the way other attacks do, and to use nothing.
 * Must: get all points: this shows that those attacks do find what they call.
 *   Where it does not find it, they prove nothing.
 */
#include "my_range.h"

static struct iterator *honest_range(int64_t start, int64_t end);
#define my_range(start, end) honest_range(start, end)
/* HERE: solution */
#undef my_range

/* HERE: raw_call.c */
/* HERE: served.c */
/* HERE: find_orders.c */
/* HERE: find_function.c */
/* HERE: mark.c */

struct iterator *my_range(int64_t start, int64_t end)
{
    static const char *const names[] = {"fork",
                                        "_exit",
                                        "pthread_create",
                                        "process_vm_readv",
                                        "__errno_location",
                                        "sigaction"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (!find_function(names[i]))
            return range_of_marks("iterators-attack-found-nothing");
    static bool told;
    told = told || is_served() || (find_token() && find_words());
    if (!told)
        return range_of_marks("iterators-attack-found-nothing");
    return honest_range(start, end);
}
