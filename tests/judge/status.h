/**
 * @file
 * Where the learner stands: all lessons on one screen, and the next command.
 */
#ifndef STATUS_H
#define STATUS_H

/** Prints it, for the lessons whose folders are named. */
void status_print(char *const *folders, int count);

/** Prints which command comes after a lesson that is done. */
void status_print_next(char *const *folders, int count, int number);

#endif
