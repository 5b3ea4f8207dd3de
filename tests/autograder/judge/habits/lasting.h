/**
 * @file
 * Locals that would have to last longer than locals do.
 */
#ifndef LASTING_H
#define LASTING_H

#include "judge/code/pieces.h"

/**
 * Where a generator's body, in front of GEN_BEGIN(), gives a local a first
 * value on which all that it does behind a yield builds, as in n++ or
 * n = n + 1; or NULL.
 */
const char *reset_local(const struct piece *piece);

/** Where a value is made of an array that is a local of the function: a string
 * or a pair that is gone at the return; or NULL. */
const char *value_of_local_array(const struct piece *piece);

#endif
