/* What docs/using-it.md says of std: it has an iterator, too. */
#include "iterator.h"

#include <iterator>

#ifdef USING_STD
using namespace std;
#endif

struct iterator *none(void)
{
    return (iterator *)nullptr;
}
