/* Lesson: 02-my-range. On: nothing.
 * Tries: to include the solution that stands in the same project.
 * Must: not compile, and say why in a sentence.
 * Never: walk->done = !int64_add. */
#include "../../../solutions/02-my-range/my_range.c"
#include "../../solutions/02-my-range/my_range.c"
#include "solutions/02-my-range/my_range.c"
#include <../../solutions/02-my-range/my_range.c>
#include <../solutions/02-my-range/my_range.c>
