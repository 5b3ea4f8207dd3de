/**
 * @file
 * Asking where a case is busy that takes long, while it still has its time. If
 * that runs out, the answer is there.
 */
#ifndef AHEAD_H
#define AHEAD_H

#include "judge/build/build.h"
#include "trials.h"

/** What is asked, if anything, in a run with sanitizers. */
struct ahead {
    struct build *build; /**< of it; that may not even have been started */
    struct trial_plan plan;
    const struct test_case *test; /**< the case that is asked, or NULL */
    struct batch batch;           /**< with the one trial */
    bool answered;
};

/**
 * To be called often, with the trial that decides about the others, or NULL.
 * Returns whether asking needs a processor.
 */
bool ahead_step(struct ahead *ahead, const struct running *decisive);

/** Waits for the answer about this case, if it was asked; false if not. */
bool ahead_answer(struct ahead *ahead, const struct test_case *test,
                  struct trial *trial);

/** Asks no longer. */
void ahead_end(struct ahead *ahead);

#endif
