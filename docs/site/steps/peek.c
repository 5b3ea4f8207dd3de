/* Python's containers, and a look inside the iterators that walk them: their
 * struct is array.c's own. Compiled in place of array.c. */
#include "array.c"

#include "step.h"

int64_t peek_index(const struct iterator *walk)
{
    const struct array_walk *at = (const struct array_walk *)walk;
    return at->array ? at->index / at->array->stride : -1;
}
