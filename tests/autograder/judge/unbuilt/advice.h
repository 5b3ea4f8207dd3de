/**
 * @file
 * What to do about a compiler's first error.
 */
#ifndef ADVICE_H
#define ADVICE_H

#include "complaint.h"

/** The sentence, with its place; or NULL if the fault is not known. The caller
 * frees it. */
char *advice_sentence(const struct source *source, struct complaint *complaint);

#endif
