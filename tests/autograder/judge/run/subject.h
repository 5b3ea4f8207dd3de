/**
 * @file
 * The subject of a trial: the program under test, in a process of its own, if
 * another program asks it.
 */
#ifndef SUBJECT_H
#define SUBJECT_H

#include "process.h"

/**
 * Starts the program under test for the one that is about to be started by that
 * plan, which becomes that of an observer: at the other end of a wire, another
 * user where that can be. `observer->wire` is to be closed.
 */
pid_t subject_start(struct process_plan *observer, const char *program);

/** Starts a program that is told its arguments by its standard input. */
pid_t discreet_start(struct process_plan *plan);

/** How long both have been computing; `subject` may be 0. */
double subject_cpu_seconds(pid_t pid, pid_t subject);

/** Ends a subject, if there is one. */
void subject_end(pid_t *subject);

#endif
