/**
 * @file
 * Variables that outlive a call and can change: static ones, and those that
 * stand outside of all functions. There is one of each, for all walks.
 */
#ifndef SHARED_H
#define SHARED_H

#include "judge/code/pieces.h"

/**
 * Where such a variable's name stands, if this piece is one or declares one
 * inside a function; else NULL. Slot tables and what is constant don't count.
 * @param size  receives the length of the name
 */
const char *shared_variable(const struct piece *piece, size_t *size);

#endif
