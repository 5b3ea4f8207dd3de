/**
 * @file
 * A trial: one case put to the test once, and what came of it.
 *
 * This is what was seen and what it means; the program that shows it may run
 * anywhere (run/running.h). What it records is compared while it runs. At the
 * first difference the trial is over: what the program might do afterwards, a
 * crash for example, only follows from that difference.
 */
#ifndef TRIAL_H
#define TRIAL_H

#include "stream.h"
#include "transcript.h"

/** How many milliseconds a case may compute: alone, watched by sanitizers, and
 * asked by another process. An honest one takes a few. */
enum {
    TRIAL_LIMIT = 500,
    TRIAL_LIMIT_SANITIZED = 2500,
    TRIAL_LIMIT_APART = 2500
};

/** What came of a trial. */
enum outcome {
    TRIAL_RUNNING,   /**< nothing yet */
    TRIAL_PASSED,    /**< it showed what the reference shows, to its end */
    TRIAL_DIFFERS,   /**< a step showed something else */
    TRIAL_EVENT,     /**< the harness could not go on; see `event` */
    TRIAL_CRASHED,   /**< ended by a signal; see `crash` */
    TRIAL_ENDLESS,   /**< computed for longer than it may */
    TRIAL_WAITING,   /**< did not compute, and did not end either */
    TRIAL_FLOODED,   /**< printed more than anybody wants to read */
    TRIAL_QUIT,      /**< ended without a word before the case was over */
    TRIAL_SANITIZER, /**< a sanitizer complained; see `complaints` */
    TRIAL_UNSTARTED, /**< watched, it did not get to the case: says nothing */
    TRIAL_UNFAIR,    /**< recording: the case states what is not so */
};

/** What ended a program that did not end by itself. */
enum crash {
    CRASH_NONE,
    CRASH_ABORTED, /**< abort() */
    CRASH_DIVIDED, /**< a division by zero */
    CRASH_KILLED,  /**< from outside, or by a limit */
    CRASH_WILD,    /**< a pointer that leads nowhere, or no room for a call */
};

/** One trial. The texts are owned. */
struct trial {
    const struct test_case *test;
    bool recording; /**< there is nothing to compare with yet */
    enum outcome outcome;
    struct steps seen;      /**< all steps, the one that differs included */
    size_t matched;         /**< how many of them are as expected */
    struct steps held;      /**< iterators and memory never given back */
    char *event;            /**< why the harness could not go on, or NULL */
    char *place;            /**< FILE:LINE of the event */
    enum crash crash;       /**< what ended the program */
    unsigned limit;         /**< how many milliseconds it may compute */
    bool repeats;           /**< endless: that is proved, it goes in a circle */
    int signal;             /**< that signal's number, for people; or 0 */
    int line;               /**< of the case, in cases.c */
    char *begun;            /**< of a try: the step that it is at, or NULL */
    bool began;             /**< something was recorded */
    bool ended;             /**< the case ran to its end */
    bool watching;          /**< what is printed is compared */
    struct text trace;      /**< if it is traced: trace/trace.h says how */
    size_t call;            /**< where in there the step begins that it is at */
    struct text printed;    /**< what the learner's code printed */
    struct text complaints; /**< what was written to standard error */
    struct stream stream;
};

/** Begins a trial whose program is told that token. */
void trial_begin(struct trial *trial, const struct test_case *test,
                 const char *token, bool recording);

/** Takes in what the program has written to its standard output. */
void trial_hear(struct trial *trial, const char *bytes, size_t size);

/** The same for its standard error. */
void trial_hear_complaint(struct trial *trial, const char *bytes, size_t size);

/** How a program came to its end. */
struct ending {
    bool clean;         /**< by itself, with status 0 */
    enum crash crash;   /**< or by this */
    int signal;         /**< whose number is this; or 0 */
    bool sanitized;     /**< it was built with sanitizers */
    bool told_to_abort; /**< and was asked where it is */
};

/** The program has ended; all it wrote was heard. Decides about `outcome`. */
void trial_end(struct trial *trial, const struct ending *ending);

/** Gives all memory back. */
void trial_free(struct trial *trial);

/** The step that differs and what was expected instead; NULL if there is none.
 */
const struct step *trial_difference(const struct trial *trial,
                                    const struct step **expected);

/** Was it stopped, because it computed or waited for too long? */
bool trial_took_too_long(const struct trial *trial);

/**
 * Did the program end, or misuse memory, rather than show a wrong value? Then a
 * sanitizer knows more.
 */
bool trial_needs_explaining(const struct trial *trial);

#endif
