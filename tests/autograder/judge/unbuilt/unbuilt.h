/**
 * @file
 * Why a file did not become a program, as a plain sentence.
 */
#ifndef UNBUILT_H
#define UNBUILT_H

#include "judge/decide/source.h"

/** The sentence, by what the compiler or the linker said. Caller frees it. */
char *unbuilt_sentence(const struct source *source, const char *messages);

#endif
