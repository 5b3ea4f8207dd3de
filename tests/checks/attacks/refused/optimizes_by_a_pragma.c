/* Lesson: 02-my-range. On: solution.
 * Tries: to make signed overflow harmless by a pragma that a macro makes of a
 *   text, in the middle of an expansion.
 * Must: be refused for the pragma, wherever it comes from. */
#include "my_range.h"

#define ORDER(text) _Pragma(#text)
#define PASS(...) __VA_ARGS__
PASS(static int64_t nothing; ORDER(GCC optimize("wrapv")) static int64_t more;)

/* HERE: solution */

int64_t helper(void)
{
    return nothing + more;
}
