/* A program without any memory to give, in place of memory.c, that prints a
 * pair too long for a buffer: it must end as memory.h promises. */
#include "memory.h"
#include "value.h"

#include <string.h>

void *memory_new(size_t size, enum memory_use use)
{
    (void)size;
    (void)use;
    fatal("MemoryError: no memory left");
}

void *memory_unset(size_t size, enum memory_use use)
{
    return memory_new(size, use);
}

void *memory_resize(void *block, size_t size)
{
    (void)block;
    return memory_new(size, MEMORY_PLAIN);
}

void memory_free(void *block)
{
    (void)block;
}

int main(void)
{
    char text[301] = "";
    memset(text, 'x', sizeof text - 1);
    const struct value pair[2] = {value_str(text), value_int(1)};
    value_print(value_pair(pair));
}
