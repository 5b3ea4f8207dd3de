/**
 * @file
 * Where a generator's body asks what was sent, and nobody can have sent
 * anything.
 */
#ifndef SENDING_H
#define SENDING_H

#include "judge/code/pieces.h"

/** Where gen_sent() stands in front of the first yield, whatever
 * else is so; NULL if nowhere. Above GEN_BEGIN() it is what came. */
const char *sent_before_yield(const struct piece *piece);

/** Where gen_sent() stands behind GEN_FINALLY(), or NULL. */
const char *sent_in_finally(const struct piece *piece);

#endif
