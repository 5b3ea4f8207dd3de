/**
 * @file
 * A trial under way: the program that shows it, in a process of its own. At the
 * first difference the program is ended.
 */
#ifndef RUNNING_H
#define RUNNING_H

#include "judge/decide/trial.h"
#include "trials.h"

#include <sys/types.h>

/** A trial, and its program. */
struct running {
    struct trial trial;
    const struct trial_plan *plan;
    pid_t pid;          /**< 0 once it is over */
    int output, errors; /**< descriptors, -1 once they are at their end */
    bool hurried;       /**< it gets less time than it may compute */
    bool told_to_abort; /**< a sanitizer was asked where it is */
    double started;     /**< clock_seconds() */
    double cpu;         /**< process_cpu_seconds() at the last look */
    double asked;       /**< that, when it was told to abort */
    double busy;        /**< clock_seconds() when it last computed */
};

/** Starts a trial. */
void running_start(struct running *running, const struct test_case *test,
                   const struct trial_plan *plan);

/** Reads what there is to read from its output or its standard error. */
void running_read(struct running *running, bool errors);

/** Is it over? If so, the trial says what came of it. Ends it if it took too
 * long. */
bool running_look(struct running *running);

/** Does it take part of a processor, as far as is known? */
bool running_computes(const struct running *running);

/** Ends the program, however far it is; the trial stays. */
void running_end(struct running *running);

#endif
