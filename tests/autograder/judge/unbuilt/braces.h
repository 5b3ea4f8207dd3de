/**
 * @file
 * Braces and parentheses that have no partner. A compiler notices at the end of
 * the file, or where the next function begins; the lines tell better.
 */
#ifndef BRACES_H
#define BRACES_H

#include "judge/decide/source.h"

/** The sentence that names the brace or the parenthesis, or NULL if each has
 * its partner. The caller frees it. */
char *braces_sentence(const struct source *source);

#endif
