/**
 * @file
 * A file being assessed: its cases, run in up to four rounds.
 */
#ifndef WORK_H
#define WORK_H

#include "exercise.h"
#include "judge/decide/sanitizer.h"
#include "judge/decide/source.h"
#include "judge/run/trials.h"

#include <jansson.h>

/** A file being assessed. The lists have an element for each case. */
struct work {
    struct exercise *exercise;
    struct source source;
    const char *scratch;
    const struct process_guard *guard;
    struct starter program, watched, observer; /**< what runs the cases */
    struct trial *plain;                       /**< with the secret seeds */
    struct trial *sanitized; /**< those that passed, once more */
    struct trial *outside;   /**< those that passed both, asked by an observer,
                                  with other secret seeds; NULL before that */
    struct trial *published; /**< with the public seeds; NULL if not needed */
    struct transcript public;
    struct finding finding;
    bool has_finding;
    bool clock_decided; /**< then the verdict is not remembered */
    json_t *result;
};

/** How many cases there are. */
size_t work_count(const struct work *work);

/** Did the case pass whatever it was run with? */
bool work_passed(const struct work *work, size_t i);

/** Did it pass in one process with the submission, and not from outside? */
bool work_disagrees(const struct work *work, size_t i);

/** Did any pass the first round? */
bool work_any_passed(const struct work *work);

/** The first round, with the secret seeds, of an object of compile(). */
void work_run_plain(struct work *work, const char *object);

/** The first failure, if it is one that a sanitizer knows more about. */
const struct trial *work_to_explain(const struct work *work);

/** The second round, of what passed; and the finding about `failed`, if that is
 * not NULL. */
void work_run_sanitized(struct work *work, const char *object,
                        const struct trial *failed);

/** The third round: what passed and is graded is asked from outside. */
void work_run_outside(struct work *work);

/** The last round, with the published seeds, unless all passed: known mistakes
 * are known by what they show there, and so the student can see the same at
 * home. */
void work_run_published(struct work *work);

/** A trial that never began says nothing about the student: the harness tells
 * of its first seed before it calls anybody's code. NULL if all began. */
const struct trial *work_never_began(const struct work *work);

/** Ends the programs that ran the cases. */
void work_end(struct work *work);

#endif
