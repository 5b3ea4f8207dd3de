/**
 * @file
 * The line where a statement begins. A macro's `__LINE__` is where its call
 * begins to some compilers, and where it ends to others; people are told the
 * same, whichever compiler they have.
 */
#ifndef STATEMENT_H
#define STATEMENT_H

#include "judge/decide/source.h"

/** The line where the parentheses were opened that `line` continues, or `line`
 * itself if it continues none. */
int statement_line(const struct source *source, int line);

/** "FILE:71" as "FILE:70", if that is where the statement begins; as it is if
 * FILE can't be read. The caller frees it. */
char *statement_place(const char *place);

#endif
