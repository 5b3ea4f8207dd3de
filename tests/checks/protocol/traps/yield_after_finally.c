/* A generator on its way out has nobody to yield to.
 *
 * Expect: no yield after GEN_FINALLY
 */
#include "generator.h"

enum iter_status trap(struct generator *self)
{
    GEN_BEGIN(self);
    GEN_YIELD(self, value_int(1));
    GEN_FINALLY(self);
    GEN_YIELD(self, value_int(2));
    GEN_END(self);
}
