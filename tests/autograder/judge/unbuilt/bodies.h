/**
 * @file
 * Generators' bodies, and whether the macros in them stand as they should.
 */
#ifndef BODIES_H
#define BODIES_H

#include "judge/decide/source.h"

/** The sentence that says which macro is missing, or stands in the wrong
 * place; or NULL if none does. The caller frees it. */
char *bodies_sentence(const struct source *source);

#endif
