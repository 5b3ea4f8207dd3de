/* See stack.h. All targets that matter have stacks that grow downwards. */
#include "stack.h"

#include <stdint.h>

/* Deeper than any learner's calls go, and far less than the heap is away. */
static const uintptr_t deepest = (uintptr_t)256 << 10;

/* A process has one stack. */
static uintptr_t end;

void stack_ends_at(const void *frame)
{
    end = (uintptr_t)frame;
}

bool stack_is_gone(const void *address)
{
    uintptr_t at = (uintptr_t)address;
    return at < end && end - at < deepest;
}
