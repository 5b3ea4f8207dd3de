/**
 * @file
 * A verdict: what came of all cases of a lesson, with one file.
 */
#ifndef VERDICT_H
#define VERDICT_H

#include "lesson.h"
#include "sanitizer.h"
#include "source.h"
#include "trial.h"

/** What came of judging a file. */
struct verdict {
    const struct lesson *lesson;
    struct source source;
    struct transcript transcript;
    struct trial *trials; /**< as many as the transcript has cases */
    size_t passed;
    const struct trial *first; /**< the first trial that failed, or NULL */
    bool compiled;             /**< and may run */
    bool refused;              /**< it compiles, but may not */
    bool sanitized;         /**< a run with sanitizers took part in deciding */
    bool unstarted;         /**< or should have, but they did not start */
    struct text messages;   /**< the compiler's own words */
    struct finding finding; /**< what a sanitizer said of `first` */
    bool has_finding;
};

/**
 * The trials are over: counts those that passed, and finds the first other.
 * Where sanitizers did not start, the run without them stands, which passed.
 */
void verdict_count(struct verdict *verdict);

/** Reads what a sanitizer said of the first failure in a run of its own. */
void verdict_hear_sanitizer(struct verdict *verdict, const struct trial *trial);

/** Forgets the trials, which are to be run anew. */
void verdict_forget(struct verdict *verdict);

/** Gives the trials and the messages back. */
void verdict_free(struct verdict *verdict);

#endif
