/**
 * @file
 * The stub's own answer, "TODO 2 is still to be written", left where something
 * was written.
 */
#ifndef LEFTOVER_H
#define LEFTOVER_H

#include "judge/code/pieces.h"
#include "judge/decide/source.h"

/** Where a stub's answer stands in this piece, or NULL. */
const char *leftover_in(const struct piece *piece);

/**
 * The line of the stub's answer for a TODO, if its function is no longer as in
 * the stub; else 0.
 * @param stub  the stub's path; if it can't be read, nobody knows
 */
int leftover_line(const struct source *source, int task, const char *stub);

/** Is the piece among those, but for spaces and the numbers of TODOs? */
bool leftover_has(const struct pieces *pieces, const struct piece *wanted);

#endif
