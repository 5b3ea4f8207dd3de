/**
 * @file
 * A semicolon that is all that belongs to a loop or an if.
 */
#ifndef SEMICOLON_H
#define SEMICOLON_H

#include "judge/code/pieces.h"

/**
 * The first "while", "for" or "if" with nothing but a ";" behind it, although
 * what follows looks as if it belonged to it; or NULL.
 * @param word  receives what stands there
 */
const char *empty_body(const struct piece *piece, const char **word);

#endif
