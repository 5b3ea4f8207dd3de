/* Nor has it anybody to delegate for.
 *
 * Expect: no yield after GEN_FINALLY
 */
#include "generator.h"

enum iter_status trap(struct generator *self, struct iterator *inner)
{
    GEN_BEGIN(self);
    GEN_FINALLY(self);
    GEN_YIELD_FROM(self, inner);
    GEN_END(self);
}
