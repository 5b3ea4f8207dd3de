#include "fail.h"

#include "text.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

/* Global, because whoever gives up knows nothing of the screen. 0: as it is. */
static int columns;

void fail_columns(int most)
{
    columns = most;
}

static void print_wrapped(const char *format, va_list arguments,
                          const struct wrapping *how)
{
    char text[4096], *rest = text, *line;
    vsnprintf(text, sizeof text, format, arguments);
    while ((line = text_line(&rest))) {
        char *wrapped = text_wrap(line, how);
        fprintf(stderr, "%s\n", wrapped);
        free(wrapped);
    }
}

static void print(const char *format, va_list arguments)
{
    const struct wrapping how = {.columns = columns};
    fflush(stdout);
    columns = 0; /* if there is no memory left for it */
    if (how.columns) {
        print_wrapped(format, arguments, &how);
    } else {
        vfprintf(stderr, format, arguments);
        fputc('\n', stderr);
    }
    columns = how.columns;
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
