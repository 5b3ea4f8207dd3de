/**
 * @file
 * What a function is called with and never looks at.
 */
#ifndef UNUSED_H
#define UNUSED_H

#include "judge/code/pieces.h"

/**
 * A parameter of a function that its body names nowhere, or in "(void)n;" only;
 * NULL if there is none. One called self or out may be of no use to whoever
 * fills a slot; and a function that is still to be written does not count.
 * @param size  receives the length of its name
 */
const char *unused_parameter(const struct piece *piece, size_t *size);

#endif
