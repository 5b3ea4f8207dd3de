/**
 * @file
 * Where the learner stands: all lessons on one screen, and the next command.
 */
#ifndef STATUS_H
#define STATUS_H

#include "judge/decide/lesson.h"
#include "screen.h"

/** Prints it. */
void status_print(const struct screen *screen);

/** The lesson where the learner stands: of those that are not done the first
 * from where they began one last; false if all are done. */
bool status_find(struct lesson *lesson);

/** The lesson after that number; false if there is none. */
bool status_next(struct lesson *lesson, int number);

/** Prints which command comes after a lesson that is done. */
void status_print_next(const struct screen *screen, int number);

#endif
