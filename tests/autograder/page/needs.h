/**
 * @file
 * What the judge in a page needs done: programs built and run.
 *
 * A page can neither start a program nor wait for one. So the judge there says
 * what it needs and ends; the page has it done, puts the answers beside the
 * judge's files, and starts the judge from its beginning. It comes to the same
 * place again, where it now finds the answer: given the same files, it does the
 * same. So whatever needs an answer is named by what it depends on.
 */
#ifndef NEEDS_H
#define NEEDS_H

#include "judge/decide/text.h"

/** How the judge ends when it needs something. */
enum { NEEDS_STATUS = 75 };

/** The folder of needs and answers; below it, NEEDS_LIST has a need a line. */
#define NEEDS_FOLDER "page"
/** The needs of one start of the judge. */
#define NEEDS_LIST NEEDS_FOLDER "/needs"

/**
 * Is there an answer of that name? Then it is appended to `text`.
 * @param name  KEY.KIND
 */
bool needs_answered(const char *name, struct text *text);

/** Adds a need: a line without its end. */
void needs_add(const char *format, ...) __attribute__((format(printf, 1, 2)));

/** Is there a need? Then the judge ends, to be started again. */
void needs_end(void);

#endif
