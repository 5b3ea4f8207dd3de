/**
 * @file
 * Addresses of what is an address already.
 */
#ifndef ADDRESS_H
#define ADDRESS_H

#include "judge/code/pieces.h"

/** Where &self is cast, (struct walk *)&self; NULL if nowhere. */
const char *address_cast(const struct piece *piece);

#endif
