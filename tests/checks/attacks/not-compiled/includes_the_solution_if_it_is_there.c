/* Lesson: 02-my-range. On: nothing.
 * Tries: to include the solution wherever the compiler finds it.
 * Must: not compile, and say why in a sentence. */
#if __has_include("../../solutions/02-my-range/my_range.c")
#include "../../solutions/02-my-range/my_range.c"
#elif __has_include("solutions/02-my-range/my_range.c")
#include "solutions/02-my-range/my_range.c"
#elif __has_include(<../../solutions/02-my-range/my_range.c>)
#include <../../solutions/02-my-range/my_range.c>
#elif __has_include("../solutions/02-my-range/my_range.c")
#include "../solutions/02-my-range/my_range.c"
#else
#error "there is no solution to be found"
#endif
