#include "fail.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

static void print(const char *format, va_list arguments)
{
    fflush(stdout);
    vfprintf(stderr, format, arguments);
    fputc('\n', stderr);
}

void fail(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    print(format, arguments);
    va_end(arguments);
    exit(2);
}

bool say(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    print(format, arguments);
    va_end(arguments);
    return false;
}

void *must(void *memory)
{
    if (!memory)
        fail("The judge has no memory left. Close some programs and try "
             "again.");
    return memory;
}

void *grow(void *list, size_t count, size_t *capacity, size_t size)
{
    if (count < *capacity)
        return list;
    *capacity = 2 * *capacity + 1;
    return must(realloc(list, *capacity * size));
}
