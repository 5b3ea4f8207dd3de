/**
 * @file
 * What a verdict is made with, apart from the learner's file: the workbook's
 * own files, which a newer version replaces, and what was built from them.
 */
#ifndef PARTS_H
#define PARTS_H

#include "judge/build/settings.h"
#include "judge/decide/lesson.h"

#include <stdint.h>

/** A number that changes when any of them does. */
uint64_t parts_state(const struct lesson *lesson,
                     const struct settings *settings);

/**
 * Goes on as `make watch-NUMBER`, which builds what is missing or old. Does not
 * return, unless there is no make.
 * @param own  the lesson's own file, in place of a FILE that was typed
 */
void parts_remake(const struct settings *settings, int number, bool own);

#endif
