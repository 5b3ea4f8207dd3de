/**
 * @file
 * Loops that go through all items in one call, where one was asked for.
 */
#ifndef OVERWRITING_H
#define OVERWRITING_H

#include "judge/code/pieces.h"

/**
 * The first loop of a function named ..._next that stores to *out in each
 * round, whatever happens, and leaves the function in none; or NULL.
 */
const char *stores_each_round(const struct piece *piece);

#endif
