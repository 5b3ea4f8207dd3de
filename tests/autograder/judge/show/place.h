/**
 * @file
 * Where it is that a case failed, and where to go on, by the names of the
 * functions in the lesson's stub.
 */
#ifndef PLACE_H
#define PLACE_H

#include "judge/decide/source.h"

/** A case's name as a sentence, in which a function of the stub keeps its name:
 * "next_or gives the items and then the fallback". The caller frees it. */
char *place_case(const struct source *stub, const char *name);

/**
 * Where a task is worked on: its TODO, or its function, or what is beside that
 * in the stub; always with a line. The caller frees it.
 * @param sure the file itself says that it has this TODO: it counts where
 *     something is still to be written. If not, a TODO only counts where the
 * stub has it as well: a file that was begun when the lesson had fewer tasks
 * has other numbers.
 */
char *place_of_task(const struct source *source, const struct source *stub,
                    int task, bool sure);

#endif
