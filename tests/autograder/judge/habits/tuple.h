/**
 * @file
 * Python's way to store to two places at once, `a, b = b, c`, which in C is
 * three expressions, of which one stores.
 */
#ifndef TUPLE_H
#define TUPLE_H

#include "judge/code/pieces.h"

/** Where a statement of that form stands, or NULL. */
const char *tuple_stores(const struct piece *piece);

#endif
