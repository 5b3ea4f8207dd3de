/* Lesson: 05-generators. On: solution.
 * Tries: to look suspicious in a lesson on generators: helpers, prints, a
 *   table.
 * Must: get all points. */
/* HERE: solution */
#include <stdio.h>

void debug_generator(const struct generator *g);

void debug_generator(const struct generator *g)
{
    fprintf(stderr, "line %d, state %d\n", (int)g->line, (int)gen_state(g));
}
