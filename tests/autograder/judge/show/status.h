/**
 * @file
 * Where the learner stands: all lessons on one screen, and the next command.
 */
#ifndef STATUS_H
#define STATUS_H

#include "screen.h"

/** Prints it. */
void status_print(const struct screen *screen);

/** Prints which command comes after a lesson that is done. */
void status_print_next(const struct screen *screen, int number);

#endif
