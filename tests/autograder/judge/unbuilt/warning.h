/**
 * @file
 * What a compiler warns of in a file that it compiles.
 */
#ifndef WARNING_H
#define WARNING_H

#include "judge/decide/source.h"

/** The first line of the file that it warns of, or 0. */
int warning_line(const struct source *source, const char *messages);

/** The sentence for a warning that says why the file fails, with its line; or
 * NULL if there is none. The caller frees it. */
char *warning_sentence(const struct source *source, const char *messages,
                       int *line);

#endif
