/* Lesson: 02-my-range. On: solution.
 * Tries: to have a header of the system write the attribute: its words are
 *   macros here.
 * Must: be refused: whose line a word stands in does not matter. */
/* HERE: solution */

#define labs                                                                   \
    __attribute__((__no_sanitize_address__)) labs(long);                       \
    extern long other
#define __nonnull__ optimize("wrapv"), __nonnull__
#include <stdlib.h>
#include <wchar.h>

int helper(void)
{
    return 1;
}
