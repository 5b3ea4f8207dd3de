/* Lesson: 02-my-range. On: solution.
 * Tries: to survive a stack overflow on a stack of its own.
 * Must: be refused by the gate for what it imports; nothing is run. */
/* HERE: solution */

#include <signal.h>

int own_sigaltstack(const void *stack, void *old) __asm__("sigaltstack");

int helper(const void *stack)
{
    return own_sigaltstack(stack, NULL);
}
