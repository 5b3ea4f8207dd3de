/**
 * @file
 * Programs for many runs: loaded once, by a starter (harness/starter.h), or
 * anew for each run where that can't be.
 */
#ifndef RUN_STARTER_H
#define RUN_STARTER_H

#include "process.h"

/** A program, and its starter once there is one: then `pid` is not 0. */
struct starter {
    const char *program;
    const char *object; /**< what it loads in each run; or NULL */
    enum process_purpose purpose;
    const struct process_guard *guard;
    pid_t pid;
    int orders; /**< a socket */
};

/**
 * Starts a run of the program, which is told its arguments by its standard
 * input. Of the plan count the arguments behind the first, the descriptors, the
 * processor, and whether it is `explaining`.
 */
pid_t starter_start(struct starter *starter, const struct process_plan *plan);

/** Ends the starter, if there is one. */
void starter_end(struct starter *starter);

#endif
