/* Lesson: 02-my-range. On: stub.
 * Tries: to print the public transcript as it stands in expected.txt, and to
 *   exit.
 * Must: get no point. */
/* HERE: attempt.c */

#include <stdio.h>

static bool attempt(void)
{
    puts("case 1 a_range_stops_before_its_end\nseed 1\n"
         "  it = my_range(865, 870)\n  iter_next(it, &v)\t865\n"
         "  iter_next(it, &v)\t866\n  iter_next(it, &v)\t867\n"
         "  iterators still held at the end\t0\n"
         "  blocks of memory not freed\t0\nok 1 - passed\nPASS\n"
         "{\"scores\": {\"lesson-02\": 10}}");
    exit(0);
}
