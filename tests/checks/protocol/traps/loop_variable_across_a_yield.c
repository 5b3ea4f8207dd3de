/* Nor does the variable of a loop: count in the frame.
 *
 * Expect gcc: switch jumps over variable initialization
 * Expect clang: variable 'i' is uninitialized when used here
 */
#include "generator.h"

enum iter_status trap(struct generator *self)
{
    GEN_BEGIN(self);
    for (int64_t i = 0; i < 3; i++)
        GEN_YIELD(self, value_int(i));
    GEN_END(self);
}
