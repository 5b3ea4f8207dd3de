/* GEN_BEGIN() opens what GEN_END() closes.
 *
 * Expect gcc: expected declaration or statement at end of input
 * Expect clang: expected '}'
 */
#include "generator.h"

enum iter_status trap(struct generator *self)
{
    GEN_BEGIN(self);
    GEN_YIELD(self, value_int(1));
}
