/**
 * @file
 * The stack: is this address in a function that has returned already?
 */
#ifndef STACK_H
#define STACK_H

#include <stdbool.h>

/**
 * Whatever lies below the frame of the function that says this belonged to
 * functions that it has called, or that its caller has called before.
 */
#define STACK_ENDS_HERE() stack_ends_at(__builtin_frame_address(0))

/** What STACK_ENDS_HERE() calls. */
void stack_ends_at(const void *frame);

/** Did this address belong to a local variable that is gone? */
bool stack_is_gone(const void *address);

#endif
