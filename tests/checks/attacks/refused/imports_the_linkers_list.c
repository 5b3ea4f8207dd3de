/* Lesson: 02-my-range. On: solution.
 * Tries: to find all libraries through _r_debug and _DYNAMIC.
 * Must: be refused by the gate for what it imports; nothing is run. */
/* HERE: solution */

#include <link.h>

const void *helper(void)
{
    return _r_debug.r_map;
}
