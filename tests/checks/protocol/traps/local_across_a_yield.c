/* A local does not survive a yield: it belongs into the frame.
 *
 * Expect gcc: switch jumps over variable initialization
 * Expect clang: variable 'i' is uninitialized when used here
 */
#include "generator.h"

enum iter_status trap(struct generator *self)
{
    GEN_BEGIN(self);
    int64_t i = 1;
    GEN_YIELD(self, value_int(i));
    GEN_YIELD(self, value_int(i + 1));
    GEN_END(self);
}
