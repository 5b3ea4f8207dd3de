/**
 * @file
 * A statement that looks as if it belonged to the loop or the if above it,
 * which has no braces.
 */
#ifndef BRACELESS_H
#define BRACELESS_H

#include "judge/code/pieces.h"

/**
 * The first "while", "for" or "if", or macro that is one, below which two
 * statements are indented alike and only the first belongs to it; or NULL. One
 * whose second statement may well be meant to come after it does not count.
 * @param word  receives what stands there
 */
const char *braceless(const struct piece *piece, const char **word);

#endif
