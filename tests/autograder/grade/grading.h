/**
 * @file
 * All that grading a class needs, and the steps it consists of.
 */
#ifndef GRADING_H
#define GRADING_H

#include "collect/collect.h"
#include "crew.h"
#include "grade.h"
#include "grade/book/by_hand.h"
#include "grade/book/overrides.h"
#include "grade/book/record.h"
#include "grade/book/roster.h"
#include "grade/book/rules.h"
#include "grade/confine/confine.h"
#include "ticker.h"

#include <stdio.h>

/** Submissions on their way, written in the order in which they came. */
struct queue {
    FILE *out;
    struct pending *first, *last;
    size_t length, done;
};

/** A class being graded. */
struct grading {
    struct stage stage;
    const struct options *options;
    struct shard shard;
    struct toolchain toolchain;
    struct cell cell; /**< what is the same for all workers */
    struct cell git;  /**< what git is locked into, as one more worker */
    struct process_guard guard;
    struct gradebook book;
    struct secret secret;
    struct rules rules;
    struct overrides overrides;
    struct choices choices;
    struct roster roster;
    struct people people;
    struct exercise *exercises;
    size_t exercise_count;
    struct collect_plan collect;
    struct crew crew;
    struct queue queue;
    struct ticker ticker;
    bool replays; /**< what is recorded is graded again; set before, with the
                     secret, and nothing is written to the gradebook */
    size_t replayed_seeds; /**< likewise: how many a case had; 0: as now */
    bool cut;              /**< not all that was handed in was looked at */
    bool unread; /**< somebody handed in something, and no lesson's file */
    size_t remembered;
    size_t visited; /**< the number of the submission to be visited next */
    size_t open;    /**< lessons that somebody has to look at */
    size_t unkept;  /**< files that the gradebook has no room for */
    size_t undated; /**< files for a lesson with a deadline, of unknown time */
};

/** Makes everything ready but the crew; `grading` is all zero but for
 * what replays, and stays where it is until the program ends. Fails with a
 * sentence. */
void grading_prepare(struct grading *grading, const struct options *options);

/** Grades the reference solutions: if one fails, this machine can't grade. */
void grading_prove(struct grading *grading);

/** Takes a submission of the collection, and writes what is ready. A visitor
 * of collect_each(); `context` is the grading. */
bool grading_visit(const struct submission *submission, void *context);

/** Takes the submissions of those who handed in nothing. */
void grading_visit_missing(struct grading *grading);

/** Waits for all verdicts, and writes the submissions. */
void grading_drain(struct grading *grading);

#endif
