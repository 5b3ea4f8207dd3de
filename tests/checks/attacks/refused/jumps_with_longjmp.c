/* Lesson: 02-my-range. On: solution.
 * Tries: to leave the harness by a long jump.
 * Must: be refused by the gate for what it imports; nothing is run. */
/* HERE: solution */

#include <setjmp.h>

static jmp_buf place;

void helper(void)
{
    if (setjmp(place) == 0)
        longjmp(place, 1);
}
