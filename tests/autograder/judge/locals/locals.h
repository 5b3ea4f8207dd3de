/**
 * @file
 * Locals that are read while they hold nothing: behind a yield, or before they
 * were ever set. A local of a generator's body lasts until the next yield.
 * Compilers differ in what they notice of it, so the judge looks for itself,
 * and the verdict is the same whichever built the file.
 *
 * Only what is sure to be wrong is told: there is a way to the place where the
 * local is read, and nothing sets it on that way.
 */
#ifndef LOCALS_H
#define LOCALS_H

#include "judge/decide/source.h"

/** The sentence that names the local, where it is read, and the yield; or NULL
 * if there is none. The caller frees it. */
char *locals_sentence(const struct source *source);

#endif
