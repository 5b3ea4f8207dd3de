/* Lesson: 02-my-range. On: solution.
 * Tries: to make signed overflow harmless by an attribute of which no word
 *   stands in the file: macros paste it from halves.
 * Must: be refused: the gate reads what the preprocessor made of it. */
#include "my_range.h"

static bool wrapping_add(int64_t a, int64_t b, int64_t *sum);
#define int64_add wrapping_add
/* HERE: solution */

#define PASTE(a, b) a##b
#define WORD(a, b) PASTE(a, b)
#define SAY(a, b) WORD(__attri, bute__)((WORD(a, b)("wrapv")))

SAY(opti, mize) static bool wrapping_add(int64_t a, int64_t b, int64_t *sum)
{
    int64_t wrapped = a + b;
    if ((b > 0 && wrapped < a) || (b < 0 && wrapped > a))
        return false;
    *sum = wrapped;
    return true;
}
