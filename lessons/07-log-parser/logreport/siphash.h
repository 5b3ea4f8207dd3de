/**
 * @file
 * SipHash, a hash with a secret: who does not know it can't choose texts that
 * share a hash. Python's str and bytes are hashed with it for the same reason.
 */
#ifndef SIPHASH_H
#define SIPHASH_H

#include "slice.h"

/** The secret. */
struct siphash_key {
    uint64_t first, second; /**< drawn for each program run */
};

/** A key that nobody can foresee. */
struct siphash_key siphash_draw_key(void);

/** The hash of some bytes: SipHash-1-3, as in CPython. */
uint64_t siphash(struct slice text, struct siphash_key key);

#endif
