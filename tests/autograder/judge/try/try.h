/**
 * @file
 * make try-N: runs what the learner wants to see, and shows what came of each
 * line. Nothing is judged.
 */
#ifndef JUDGE_TRY_H
#define JUDGE_TRY_H

#include "judge/build/settings.h"
#include "judge/decide/lesson.h"
#include "judge/show/screen.h"

/**
 * Tries the learner's file at `path`.
 * @return did it run to its end, with nothing left over?
 */
bool try_show(const struct screen *screen, const struct settings *settings,
              const struct lesson *lesson, const char *path);

#endif
