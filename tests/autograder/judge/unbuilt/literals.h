/**
 * @file
 * Comments and texts that are not closed. They swallow what follows, so that
 * the error is told of another place.
 */
#ifndef LITERALS_H
#define LITERALS_H

#include "judge/decide/source.h"

/** The sentence that says which begins where; or NULL if each is closed. The
 * caller frees it. */
char *literals_sentence(const struct source *source);

#endif
