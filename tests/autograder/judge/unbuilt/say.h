/**
 * @file
 * A sentence about a line.
 */
#ifndef SAY_H
#define SAY_H

#include "judge/decide/source.h"

/** The format with "FILE:LINE" for its first %s, and `name` for a second one.
 * The caller frees it. */
char *say_at(const struct source *source, int line, const char *format,
             const char *name);

#endif
