/**
 * @file
 * A lesson's example: its calling side, linked with the learner's file, run,
 * and held beside what Python printed.
 */
#ifndef EXAMPLE_H
#define EXAMPLE_H

#include "judge/decide/lesson.h"

/**
 * Builds and runs the example with the file at `path`.
 * @return the exit status: 0 if it prints what Python prints
 */
int example_run(const struct lesson *lesson, const char *path);

#endif
