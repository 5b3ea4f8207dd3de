/* Lesson: 02-my-range. On: solution.
 * Tries: to look like an attack to who counts attributes: the honest ones in
 *   every spelling, pragmas about warnings, and a variable called asm.
 * Must: get all points. */
#pragma once
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpedantic"

#include "my_range.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

static struct iterator *honest_range(int64_t start, int64_t end);
#define my_range(start, end) honest_range(start, end)
/* HERE: solution */
#undef my_range

struct __attribute__((__packed__)) small {
    char kind;
    int64_t number;
} __attribute__((aligned(1)));

_Noreturn static void never(void) __attribute__((unused, __cold__));
static void never(void)
{
    abort();
}

__attribute__((format(printf, 1, 2), nonnull(1))) static void
note(const char *format, ...)
{
    (void)format;
}

#ifdef __clang__ /* which knows brackets from C23 on */
#define MAYBE_UNUSED
#else
#define MAYBE_UNUSED [[maybe_unused]]
#endif

MAYBE_UNUSED static int kind_of(int number)
{
    switch (number) {
    case 0:
        number++;
        __attribute__((fallthrough));
    default:
        return number;
    }
}

_Pragma("GCC diagnostic pop") struct iterator *my_range(int64_t start,
                                                        int64_t end)
{
    int asm = kind_of(1), read = 0;
    sscanf("1", "%d", &read);
    note("__attribute__((optimize(\"wrapv\"))) %d", asm);
    return asm == read && sizeof(struct small) == 9 ? honest_range(start, end)
                                                    : NULL;
}
