/* A list is no iterator: Python's next([1, 2]) is a TypeError.
 *
 * Expect gcc: from incompatible pointer type
 * Expect clang: incompatible pointer types passing 'struct iterable *'
 */
#include "containers.h"

void trap(struct iterable *list)
{
    struct value item;
    iter_next(list, &item);
}
