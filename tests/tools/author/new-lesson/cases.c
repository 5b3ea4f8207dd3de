/* Lesson @NUMBER@: what your code shows. */
#include "@NAME@.h"

#include "harness.h"

CASE(1, a_countdown_ends_at_one)
{
    DRAW(start, 1, 9);
    DRAW(other, 100, 999);
    MAKE(it, countdown(start));
    for (int64_t i = 0; i < start; i++)
        EXPECT_NEXT(it, value_int(start - i));
    for (int i = 0; i < 3; i++)
        EXPECT_STOP(it);
    DROP(it);
    MAKE(more, countdown(other));
    EXPECT_NEXT(more, value_int(other));
    DROP(more);
}
