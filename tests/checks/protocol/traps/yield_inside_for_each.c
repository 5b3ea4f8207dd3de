/* The iterator of an ordinary loop is gone after the pause: GEN_FOR_EACH()
 * keeps it in the frame.
 *
 * Expect gcc: switch jumps over variable initialization
 * Expect clang: cannot jump from switch statement to this case label
 */
#include "generator.h"

enum iter_status trap(struct generator *self, struct iterable *source)
{
    struct loop_end end;
    GEN_BEGIN(self);
    FOR_EACH(item, source, end)
        GEN_YIELD(self, item);
    GEN_END(self);
}
