/**
 * @file
 * Python's words in a line of C.
 */
#ifndef ACCENT_H
#define ACCENT_H

#include "complaint.h"

/** The sentence that says how C writes what the line of the error says in
 * Python; or NULL if it does not. The caller frees it. */
char *accent_sentence(const struct source *source,
                      const struct complaint *complaint);

#endif
