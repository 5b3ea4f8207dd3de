/* What docs/using-it.md says of locals in C++: the first may be over before the
 * yield; the second, which lasts over it, the compiler refuses. */
#include "generator.h"

#include <string>

enum iter_status words_body(struct generator *self);

enum iter_status words_body(struct generator *self)
{
    GEN_BEGIN(self);
    {
        std::string word = "over";
        word += " soon";
    }
#ifdef OVER_A_YIELD
    std::string word = "lasting";
#endif
    GEN_YIELD(self, value_none());
    GEN_END(self);
}
