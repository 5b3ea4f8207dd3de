/* A number is not iterable: Python's iter(5) is a TypeError.
 *
 * Expect gcc: makes pointer from integer without a cast
 * Expect clang: incompatible integer to pointer conversion
 */
#include "iterator.h"

struct iterator *trap(void)
{
    return iter_of(5);
}
