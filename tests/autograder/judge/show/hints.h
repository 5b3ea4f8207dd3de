/**
 * @file
 * Hints: three steps for each task, told one at a time.
 *
 * The file is Markdown: `## TODO 2: my_range_next` opens a task and names the
 * function it is about; each `### ...` below opens a step.
 */
#ifndef HINTS_H
#define HINTS_H

#include "judge/decide/lesson.h"
#include "screen.h"

/** The function that a task is about, or NULL; the caller frees it. */
char *hints_function(const struct lesson *lesson, int task);

/** Tells the next step for a task, and remembers that it was told. */
void hints_tell(const struct screen *screen, const struct lesson *lesson,
                int task);

#endif
