/**
 * @file
 * Questions asked of an iterator whose answer is not waited for, or never
 * heard.
 */
#ifndef ASKING_H
#define ASKING_H

#include "judge/code/pieces.h"

/** Where iter_next() is asked of iter_of() itself, anew each time, or NULL. */
const char *asks_a_new_one(const struct piece *piece);

/** Where an iter_next() stands alone: nobody looks at its answer; or NULL. */
const char *asks_and_forgets(const struct piece *piece);

/**
 * Where a function is called with what `status = iter_next(it, &item);` right
 * in front of it has stored, as if that had to be an item; or NULL.
 */
const char *uses_before_it_looks(const struct piece *piece);

/** Where GEN_FOR_EACH() is to walk what it keeps its own iterator in. */
const char *walks_its_own(const struct piece *piece);

#endif
