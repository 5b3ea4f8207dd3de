/**
 * @file
 * Values in an order of DO, as Python writes them: 3, 1.5, "text", None.
 */
#ifndef ITEMS_H
#define ITEMS_H

#include "judge/decide/text.h"

/** Adds a value as it is sent; what is none of these stays as it is. */
void items_add_value(struct text *unit, const char *value);

/** Adds code in which list_of(1, 2) and its like take such values. */
void items_add(struct text *unit, const char *code);

#endif
