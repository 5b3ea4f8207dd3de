/**
 * @file
 * A run whose trace is recorded.
 */
#ifndef RECORDED_H
#define RECORDED_H

#include "judge/build/settings.h"
#include "judge/decide/lesson.h"
#include "judge/decide/source.h"
#include "judge/decide/trial.h"

/**
 * Builds the learner's file for it and runs one case.
 * @param unit      the C file of a try, or NULL: the lesson's cases
 * @param messages  receives the compiler's words, if it does not compile
 * @return did it compile?
 */
bool recorded_run(struct trial *trial, const struct test_case *test,
                  const char *seed, const struct settings *settings,
                  const struct lesson *lesson, const struct source *source,
                  const char *unit, struct text *messages);

#endif
