/**
 * @file
 * What makes a file that looks right no C to a compiler: characters that only
 * look like C's, another lesson's header.
 */
#ifndef ODDITY_H
#define ODDITY_H

#include "judge/decide/source.h"

/**
 * The sentence for the first such thing in a file that does not compile; NULL
 * if there is none. The caller frees it.
 * @param messages  what the compiler says
 */
char *oddity_sentence(const struct source *source, const char *messages);

#endif
