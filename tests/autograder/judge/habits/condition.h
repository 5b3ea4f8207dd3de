/**
 * @file
 * Conditions: what stands in an if or a while, and whether it is compared.
 */
#ifndef CONDITION_H
#define CONDITION_H

#include "judge/code/pieces.h"

/**
 * Is what the call at `call` returns taken for a yes or a no, rather than
 * compared? while (f()), !f(), f() && more, if ((x = f())), bool x = f().
 */
bool condition_is(const struct piece *piece, const char *call);

/** Where an if or a while stores something unasked, as in if (a = b) or
 * while (a = f() == b); else NULL. */
const char *condition_stores(const struct piece *piece);

/** Where a statement stores the answer to == for a status, as in
 * status = f() == ITER_NEXT; else NULL. */
const char *condition_loses_status(const struct piece *piece);

/** Where a generator's body has a switch of its own round a yield, or NULL. */
const char *condition_switches(const struct piece *piece);

#endif
