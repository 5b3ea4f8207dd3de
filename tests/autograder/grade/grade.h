/**
 * @file
 * Grading a class: every submission, every lesson that was asked for, into a
 * results file in the gradebook.
 */
#ifndef GRADE_H
#define GRADE_H

#include "judge/run/settings.h"

#include <stdbool.h>
#include <stddef.h>

/** What the instructor asked for. Texts are "" where nothing was said. */
struct grade_plan {
    const char *submissions; /**< a path */
    const char *lessons;     /**< numbers, such as "2" or "2,3" */
    const char *seed;        /**< a secret to replay */
    const char *gradebook;   /**< a folder */
    const char *shard;       /**< "2/5": the second of five parts */
    const char *confinement; /**< "landlock" or "bubblewrap": only that */
    const char *workers;     /**< how many side by side; all processors */
    bool new_seeds, unsafe;
    const struct settings *settings;
};

/** The grader's exit status. */
enum grade_status {
    GRADE_DONE = 0,
    GRADE_BROKEN = 1, /**< the grader failed on some submission */
    GRADE_NOTHING = 2,
    GRADE_INTERRUPTED = 130,
};

/**
 * Grades, and writes the results file.
 * @param results  receives its path
 */
enum grade_status grade(const struct grade_plan *plan, char **results);

/**
 * Puts the results of all shards together, as if there had been none.
 * @param results  receives the path of the results file
 */
enum grade_status grade_merge(const char *gradebook, char **results);

#endif
