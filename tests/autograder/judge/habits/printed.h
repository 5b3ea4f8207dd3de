/**
 * @file
 * A struct value where printf() wants a number or a text of C.
 */
#ifndef PRINTED_H
#define PRINTED_H

#include "judge/code/pieces.h"

/** The call of printf() that is handed a struct value, or NULL. */
const char *printed_struct(const struct piece *piece);

#endif
