/**
 * @file
 * The reference beside the learner's file, task by task, with a short why for
 * each. What would give another task away, one that is still open, is not
 * shown.
 */
#ifndef COMPARE_H
#define COMPARE_H

#include "judge/decide/lesson.h"
#include "judge/show/progress.h"
#include "judge/show/screen.h"

/** What is asked for. */
struct comparison {
    const struct lesson *lesson;
    const char *path;         /**< the learner's file */
    bool named;               /**< which is not the lesson's own */
    bool forced;              /**< all of it, whatever is missing */
    struct progress progress; /**< if it is not forced */
    int width;                /**< of the terminal, also beyond what a screen
                                   of ours has */
};

/** Ends the judge with a sentence if there is no reference here. */
void compare_demand(const struct lesson *lesson);

/**
 * Shows what may be shown: all of it once the file passes, before that the
 * tasks whose hints were all read.
 * @return false if that is nothing; then it says what is missing
 */
bool compare_show(const struct screen *screen,
                  const struct comparison *comparison);

#endif
