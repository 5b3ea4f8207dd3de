/**
 * @file
 * What a misspelt name may have been meant to be.
 */
#ifndef SPELLING_H
#define SPELLING_H

#include "judge/decide/source.h"

/** A name of the file, or of the protocol, that is a letter or two away; or
 * NULL if there is none, or if the name is written more than once, and so is
 * meant, unless the compiler suggests the same (`meant`). The caller frees it.
 */
char *spelling_nearest(const struct source *source, const char *name,
                       const char *meant);

#endif
