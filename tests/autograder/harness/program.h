/**
 * @file
 * The program under test: runs one case, or several one after the other, each
 * once for every seed. It is told which by its arguments or its standard input:
 * TOKEN CASE SEED... [CASE SEED...]...
 */
#ifndef PROGRAM_H
#define PROGRAM_H

#include "harness.h"

/** The words that stand in the standard input, then NULL: others can read what
 * stands behind a command. */
char **harness_orders(void);

/** Does what those words say, with these cases. Returns only if they say
 * nothing: the exit status. */
int harness_run(const struct harness_case *cases, char **words);

#endif
