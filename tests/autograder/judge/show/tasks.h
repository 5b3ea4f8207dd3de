/**
 * @file
 * A lesson's tasks, the TODOs: which are done, and which is next.
 */
#ifndef TASKS_H
#define TASKS_H

#include "judge/decide/verdict.h"
#include "screen.h"

/** More tasks than any lesson has. */
enum { TASKS_MOST = 31 };

/** Which tasks are done: those all of whose cases pass. */
struct tasks {
    char marks[TASKS_MOST + 1]; /**< "+" done, "-" not, "." has no case */
    int next;                   /**< to go on with; 0 if nothing fails */
};

/** What a verdict says of them; without a mark if nothing could run. */
void tasks_read(struct tasks *tasks, const struct verdict *verdict);

/** Is that one done? */
bool tasks_done(const struct tasks *tasks, int task);

/** Prints them on a line, if anything is known: "TODO 1 done  2 next  3".
 * @param after  what is true of all of them, or "" */
void tasks_print(const struct screen *screen, const struct tasks *tasks,
                 int indent, const char *after);

#endif
