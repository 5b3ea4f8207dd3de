/**
 * @file
 * A try, built and run: what the learner wants to see, with the learner's file.
 */
#ifndef ATTEMPT_H
#define ATTEMPT_H

#include "judge/build/settings.h"
#include "judge/decide/lesson.h"
#include "judge/decide/sanitizer.h"
#include "judge/decide/source.h"
#include "judge/decide/trial.h"

/** What came of it. */
struct attempt {
    const struct lesson *lesson;
    struct source own;  /**< the learner's file of the lesson */
    struct source unit; /**< the try; of orders, each part is a line */
    const char *path;   /**< the C file of the try */
    bool laid_out;      /**< that file is new */
    bool compiled;
    struct text messages; /**< the compiler's own words */
    struct test_case test;
    struct trial trial;
    struct finding finding;      /**< what a sanitizer said */
    struct finding unit_finding; /**< the same, with lines of the try; those of
                                      the learner's file go first */
    bool has_finding;
    bool sanitized; /**< they watched */
};

/**
 * Chooses the try: the orders of DO, or the learner's try.c, which is laid out
 * if there is none. What can't be read ends the judge with a sentence.
 * @param path  the learner's file of the lesson
 */
void attempt_choose(struct attempt *attempt, const struct settings *settings,
                    const struct lesson *lesson, const char *path);

/** The one that was chosen last. If there was none, that ends the judge. */
void attempt_choose_last(struct attempt *attempt, const struct lesson *lesson,
                         const char *path);

/** Builds and runs it, with sanitizers if there are any. */
void attempt_run(struct attempt *attempt, const struct settings *settings);

/** Gives all back. */
void attempt_free(struct attempt *attempt);

#endif
