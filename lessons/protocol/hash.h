/**
 * @file
 * Hashes: how a dict and a set find a value without looking at all they hold.
 */
#ifndef HASH_H
#define HASH_H

#include "value.h"

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Python's `hash(value)`: a number that looks drawn by chance, but is the same
 * for values that are equal, so 1 and 1.0 share theirs. Different values may
 * share one, too, if rarely.
 */
uint64_t value_hash(struct value value);

#ifdef __cplusplus
}
#endif

#endif
