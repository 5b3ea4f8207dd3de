/* What docs/generator-in-c.md says of two on a line: the compiler refuses it.
 */
#include <stdbool.h>

#include "macros.h"

struct one_two {
    int line, value;
};

bool next(struct one_two *g);

bool next(struct one_two *g)
{
    BEGIN(g);
    /* clang-format off */
    YIELD(g, 1); YIELD(g, 2);
    /* clang-format on */
    END(g);
}
