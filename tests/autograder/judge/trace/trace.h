/**
 * @file
 * make trace-N: one case, or the last try, run with what the learner's
 * iterators and generators do in it recorded, and shown over time.
 */
#ifndef JUDGE_TRACE_H
#define JUDGE_TRACE_H

#include "judge/build/settings.h"
#include "judge/decide/lesson.h"
#include "judge/show/screen.h"

/**
 * Traces the learner's file at `path`: the case that settings->traced names, or
 * the first that fails.
 * @return was there something to trace?
 */
bool trace_show(const struct screen *screen, const struct settings *settings,
                const struct lesson *lesson, const char *path);

#endif
