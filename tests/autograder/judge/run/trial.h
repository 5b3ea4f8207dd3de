/**
 * @file
 * A trial: one case, run once in a process of its own, and what came of it.
 *
 * What the program records is compared while it runs. At the first difference
 * the program is ended: what it might do afterwards, a crash for example, only
 * follows from that difference.
 */
#ifndef TRIAL_H
#define TRIAL_H

#include "judge/decide/stream.h"
#include "judge/decide/transcript.h"

#include <sys/types.h>

/** What came of a trial. */
enum outcome {
    TRIAL_RUNNING,   /**< nothing yet */
    TRIAL_PASSED,    /**< it showed what the reference shows, to its end */
    TRIAL_DIFFERS,   /**< a step showed something else */
    TRIAL_EVENT,     /**< the harness could not go on; see `event` */
    TRIAL_CRASHED,   /**< ended by a signal */
    TRIAL_ENDLESS,   /**< computed on and on */
    TRIAL_WAITING,   /**< did not compute, and did not end either */
    TRIAL_FLOODED,   /**< printed more than anybody wants to read */
    TRIAL_QUIT,      /**< ended without a word before the case was over */
    TRIAL_SANITIZER, /**< a sanitizer complained; see `complaints` */
    TRIAL_UNFAIR,    /**< recording: the case states what is not so */
};

/** How to run a case. */
struct trial_plan {
    const char *program;
    const char *const *seeds; /**< of cases without their own; ends with NULL */
    bool sanitized;           /**< the program was built with sanitizers */
    bool patient;             /**< it crashed before: wait until it does */
    bool recording;           /**< there is nothing to compare with yet */
};

/** One trial. The texts are owned. */
struct trial {
    const struct test_case *test;
    const struct trial_plan *plan;
    enum outcome outcome;
    struct steps seen;      /**< all steps, the one that differs included */
    size_t matched;         /**< how many of them are as expected */
    struct steps held;      /**< iterators and memory never given back */
    char *event;            /**< why the harness could not go on, or NULL */
    char *place;            /**< FILE:LINE of the event */
    int signal;             /**< that ended it, or 0 */
    int line;               /**< of the case, in cases.c */
    bool ended;             /**< the case ran to its end */
    bool watching;          /**< what is printed is compared */
    struct text printed;    /**< what the learner's code printed */
    struct text complaints; /**< what was written to standard error */
    struct stream stream;
    pid_t pid;
    int output, errors; /**< descriptors, -1 once they are at their end */
    bool told_to_abort; /**< a sanitizer was asked where it is */
    double started;     /**< clock_seconds() */
    double cpu;         /**< process_cpu_seconds() at the last look */
    double busy;        /**< clock_seconds() when it last computed */
};

/** Starts a trial. */
void trial_start(struct trial *trial, const struct test_case *test,
                 const struct trial_plan *plan);

/** Reads what there is to read from its output or its standard error. */
void trial_read(struct trial *trial, bool errors);

/** Is it over? If so, says so in `outcome`. Ends it if it took too long. */
bool trial_look(struct trial *trial);

/** Ends it, however far it is, and gives all memory back. */
void trial_free(struct trial *trial);

/** Runs `count` cases at the same time; returns when all are over. */
void trials_run(struct trial *trials, const struct test_case *tests,
                size_t count, const struct trial_plan *plan);

/** The step that differs and what was expected instead; NULL if there is none.
 */
const struct step *trial_difference(const struct trial *trial,
                                    const struct step **expected);

#endif
