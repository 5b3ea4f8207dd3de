/**
 * @file
 * Grading a class: every submission, every lesson that was asked for, into a
 * results file in the gradebook (results_file.h). In goes what collect.h finds.
 */
#ifndef GRADE_H
#define GRADE_H

#include "options.h"

/** The grader's exit status. */
enum grade_status {
    GRADE_DONE = 0,
    GRADE_BROKEN = 1, /**< the grader failed on some submission */
    GRADE_NOTHING = 2,
    GRADE_INTERRUPTED = 130,
};

/** Grades, and writes the results file. */
enum grade_status grade(const struct options *options);

/** Puts the results of all shards together, as if there had been none. */
enum grade_status grade_merge(const struct options *options);

#endif
