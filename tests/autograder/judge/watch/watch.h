/**
 * @file
 * Watching: a lesson's file is judged, and again whenever it is saved; keys do
 * what commands do. Nothing that stands on the screen is cleared.
 *
 * What is shown comes from other runs of the judge, one at a time, as children:
 * what ends or delays them does not end this.
 */
#ifndef WATCH_H
#define WATCH_H

#include "judge/build/settings.h"
#include "judge/decide/lesson.h"
#include "judge/show/screen.h"

/** Who watches. */
struct watch_plan {
    const struct settings *settings;
    const struct screen *screen;
    const char *judge; /**< the program of the judge */
    const char *path;  /**< the file */
};

/**
 * Watches until somebody ends it.
 * @return the exit status: 0, or 128 and the number of a signal
 */
int watch_lesson(const struct watch_plan *plan, const struct lesson *lesson);

/** The same for the lesson where the learner stands, by way of make. */
int watch_standing(const struct watch_plan *plan);

#endif
