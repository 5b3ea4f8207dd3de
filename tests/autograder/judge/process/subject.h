/**
 * @file
 * The subject of a trial: the program under test, in a process of its own, if
 * another program asks it.
 */
#ifndef SUBJECT_H
#define SUBJECT_H

#include "starter.h"

/**
 * Starts the program under test, and an observer as that plan says, at the two
 * ends of a wire. Returns the observer's number.
 */
pid_t subject_start(struct starter *program, struct starter *observer,
                    const struct process_plan *plan, pid_t *subject);

/** How long both have been computing; `subject` may be 0. */
double subject_cpu_seconds(pid_t pid, pid_t subject);

/** Ends a subject, if there is one. */
void subject_end(pid_t *subject);

#endif
