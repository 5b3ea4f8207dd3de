/**
 * @file
 * What is never run, because it stands behind a return.
 */
#ifndef UNREACHED_H
#define UNREACHED_H

#include "judge/code/pieces.h"

/**
 * The first statement right behind a return, GEN_RETURN() or GEN_RAISE() that
 * is under no condition; NULL if there is none. A `break` there is custom, and
 * behind the stub's own answer anything may stand.
 * @param word  receives what stands in front of it
 */
const char *unreached(const struct piece *piece, const char **word);

#endif
