/**
 * @file
 * The proof that a program never comes to an end, where there is one: it comes
 * back to a state in which it was before, to the last bit. What a program does
 * next depends on nothing else, as long as it asks the system for nothing, and
 * no clock; so it will do the same for ever.
 *
 * Not every endless loop can be proved so: one that counts, for example, is in
 * another state each time it goes round.
 */
#ifndef STANDSTILL_H
#define STANDSTILL_H

#include <stdbool.h>
#include <sys/types.h>

/** What came of it for a child so far. Zeroed, it is a new one. */
struct standstill {
    double looked; /**< how many seconds it had computed at the last try */
    double spent;  /**< how many of those it was only made to, by trying */
};

/**
 * Does this child go round in a circle? It is looked at for some hundredths of
 * a second, one instruction at a time, and then goes on. That takes time, too:
 * so it is tried where an honest case is long over, and each time that it has
 * computed four times as much.
 * @param cpu  how many seconds it has computed, without those that were spent
 * @return true only if that is proved; always false on systems where it can't
 *         be, or must not
 */
bool standstill_proved(struct standstill *standstill, pid_t pid, double cpu);

#endif
