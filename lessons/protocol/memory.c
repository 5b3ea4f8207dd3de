#include "memory.h"

#include <stdlib.h>

static void *or_fatal(void *block)
{
    if (!block)
        fatal("MemoryError: no memory left");
    return block;
}

void *memory_new(size_t size, enum memory_use use)
{
    (void)use;
    return or_fatal(calloc(1, size ? size : 1));
}

void *memory_unset(size_t size, enum memory_use use)
{
    (void)use;
    return or_fatal(malloc(size ? size : 1));
}

void *memory_resize(void *block, size_t size)
{
    return or_fatal(realloc(block, size ? size : 1));
}

void memory_free(void *block)
{
    free(block);
}
