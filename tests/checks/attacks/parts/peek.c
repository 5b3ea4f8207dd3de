/* Reads memory in a way that no sanitizer sees: mempcpy() copies, and nobody
 * looks where from; or BLIND is an attribute that hides it. */
#include <stdint.h>
#include <string.h>

#ifdef BLIND
BLIND static void copy(char *to, const char *from, size_t size)
{
    for (size_t i = 0; i < size; i++)
        to[i] = from[i];
}
#else
void *mempcpy(void *to, const void *from, size_t size);
#define copy mempcpy
#endif

enum { PAGE = 4096 };

static char peek(const char *address)
{
    static char page[PAGE];
    static uintptr_t known;
    uintptr_t begin = (uintptr_t)address & ~(uintptr_t)(PAGE - 1);
    if (begin != known)
        copy(page, (const char *)begin, PAGE);
    known = begin;
    return page[(uintptr_t)address - begin];
}
