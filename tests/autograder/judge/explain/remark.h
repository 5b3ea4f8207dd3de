/**
 * @file
 * A remark on the style of a file that passes: what works, and is done in
 * another way in this workbook, for a reason.
 */
#ifndef REMARK_H
#define REMARK_H

#include "judge/decide/source.h"

/** The first such thing that is certain from the text alone, in a sentence that
 * the caller frees; NULL if there is none. */
char *remark_on(const struct source *source);

#endif
