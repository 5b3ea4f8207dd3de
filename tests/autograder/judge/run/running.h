/**
 * @file
 * A trial under way: the program that shows it, in a process of its own. At the
 * first difference the program is ended.
 */
#ifndef RUNNING_H
#define RUNNING_H

#include "judge/decide/trial.h"
#include "judge/process/pace.h"
#include "judge/process/standstill.h"
#include "trials.h"

#include <sys/types.h>

/** A trial, and its program. */
struct running {
    struct trial trial;
    const struct trial_plan *plan;
    pid_t pid;          /**< 0 once it is over */
    pid_t subject;      /**< whom it asks; 0 if nobody */
    int output, errors; /**< descriptors, -1 once they are at their end */
    double share;       /**< of the time that a case may compute */
    bool paused;        /**< while others have their turn */
    double turn;        /**< `cpu` when its own turn began */
    bool told_to_abort; /**< a sanitizer was asked where it is */
    double started;     /**< clock_seconds() */
    double looked;      /**< clock_seconds() at the last look */
    double cpu;         /**< process_cpu_seconds() at the last look, without
                           what standstill_proved() had it spend */
    double there;       /**< that, when it came to the step to ask about */
    double asked;       /**< that, when it was told to abort */
    double busy;        /**< clock_seconds() when it last computed */
    struct standstill standstill;
    struct pace pace; /**< how it has spent all its time */
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

/** How much it has used of the time that it may compute, or stand still: from 0
 * to 1, or 0 if unknown. */
double running_used(const struct running *running);

/** Stops it for a while. */
void running_pause(struct running *running);

/** Lets it go on, for a turn. */
void running_resume(struct running *running);

/** Ends the program, however far it is; the trial stays. */
void running_end(struct running *running);

#endif
