/**
 * @file
 * Many trials at the same time, each with a process of its own: step by step
 * for who has something else to do meanwhile, or all at once.
 */
#ifndef TRIALS_H
#define TRIALS_H

#include "judge/decide/trial.h"
#include "judge/process/process.h"
#include "judge/process/starter.h"

/** How to run cases. */
struct trial_plan {
    const char *program;      /**< or, if it has a starter: */
    struct starter *starter;  /**< of the program, or NULL */
    struct starter *subject;  /**< NULL, or the program asks this one, the
                                   program under test */
    const char *const *seeds; /**< of cases without their own; ends with NULL */
    bool sanitized;           /**< the program was built with sanitizers */
    bool explaining;          /**< that it fails is known, and not where */
    bool asking;              /**< it computed too long: soon ask where */
    size_t steps;             /**< and that was after so many, as expected */
    bool hurried;             /**< of what computes too long, only the first
                                   counts: those after it get less time */
    bool recording;           /**< there is nothing to compare with yet */
};

/** A plan like that one, to find out where a trial failed that is known to. */
struct trial_plan trial_plan_closer(const struct trial_plan *plan,
                                    const struct trial *failed);

struct running;
struct pollfd;

/** Some trials, of which the first `begun` are under way, or over. */
struct batch {
    struct running *all;
    const struct test_case *tests;
    size_t count, begun;
    const struct trial_plan *plan;
    struct pollfd *polls;
    double share; /**< what those may compute that only count if they pass, as
                       a share of what a case may; 0 if there are none yet */
    bool spares;  /**< a processor, if there are several, for something else */
};

/** Begins; no trial is started yet. */
void batch_begin(struct batch *batch, const struct test_case *tests,
                 size_t count, const struct trial_plan *plan);

/**
 * Does what there is to do, after waiting for it for a moment. False if all
 * trials are over, or at an interrupt.
 */
bool batch_step(struct batch *batch, bool wait);

/** The first trial that has not passed: if it fails, it is what people are told
 * about. NULL if there is none, as far as trials have begun. */
const struct running *batch_decisive(const struct batch *batch);

/** Ends what is still under way; the trials are handed over. */
void batch_end(struct batch *batch, struct trial *trials);

/**
 * Runs `count` cases; returns when all are over, or at an interrupt, which
 * leaves some TRIAL_RUNNING. trial_free() gives each trial back.
 */
void trials_run(struct trial *trials, const struct test_case *tests,
                size_t count, const struct trial_plan *plan);

#endif
