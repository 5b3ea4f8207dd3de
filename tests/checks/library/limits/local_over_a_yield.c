/* What docs/generator-in-c.md says of locals: the compiler warns of this one.
 */
#include <stdbool.h>

#include "macros.h"

struct doubled {
    int line, value;
    int n;
};

bool next(struct doubled *g);

bool next(struct doubled *g)
{
    BEGIN(g);
    int twice = g->n * 2;
    YIELD(g, twice);
    YIELD(g, twice + 1);
    END(g);
}
