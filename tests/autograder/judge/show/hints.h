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

#include <stdint.h>

/** The function that a task is about, or NULL; the caller frees it. */
char *hints_function(const struct lesson *lesson, int task);

/** How far the learner is with a task's hints. */
struct hints {
    int steps; /**< there are so many; 0 if the task has none */
    int told;
};

/** Looks it up. */
struct hints hints_standing(const struct lesson *lesson, int task);

/**
 * A task's section of a text like this: from the line behind its heading up to
 * the next heading. Cut out in place; NULL if there is none.
 */
char *hints_section(char *text, int task, char **heading);

/**
 * Tells the next step for a task, and remembers that it was told. After the
 * last step it offers what else there is; nothing is told twice of the same
 * verdict.
 * @param verdict a number that says which, as source_hash() does
 */
void hints_tell(const struct screen *screen, const struct lesson *lesson,
                int task, uint64_t verdict);

/** Tells once more what was told of a task. */
void hints_again(const struct screen *screen, const struct lesson *lesson,
                 int task);

#endif
