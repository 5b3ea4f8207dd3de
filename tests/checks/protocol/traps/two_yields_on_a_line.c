/* A generator resumes at a line, so a line can hold one yield.
 *
 * Expect: only_one_yield_on_line_
 */
#include "generator.h"

enum iter_status trap(struct generator *self)
{
    GEN_BEGIN(self);
    /* clang-format off */
    GEN_YIELD(self, value_int(1)); GEN_YIELD(self, value_int(2));
    /* clang-format on */
    GEN_END(self);
}
