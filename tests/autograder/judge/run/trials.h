/**
 * @file
 * Many trials at the same time, each with a process of its own.
 */
#ifndef TRIALS_H
#define TRIALS_H

#include "judge/decide/trial.h"
#include "process.h"

/** How to run cases. */
struct trial_plan {
    const char *program;
    const char *const *seeds; /**< of cases without their own; ends with NULL */
    bool sanitized;           /**< the program was built with sanitizers */
    bool explaining;          /**< that it fails is known, and not where */
    bool asking;              /**< it computed too long: soon ask where */
    bool hurried;             /**< of what computes too long, only the first
                                   counts: those after it get less time */
    bool recording;           /**< there is nothing to compare with yet */
    const struct process_guard *guard; /**< NULL: not confined, only limited */
};

/**
 * Runs `count` cases; returns when all are over, or at an interrupt, which
 * leaves some TRIAL_RUNNING. trial_free() gives each trial back.
 */
void trials_run(struct trial *trials, const struct test_case *tests,
                size_t count, const struct trial_plan *plan);

#endif
