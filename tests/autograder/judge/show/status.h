/**
 * @file
 * Where the learner stands: all lessons on one screen, and the next command.
 */
#ifndef STATUS_H
#define STATUS_H

/** Prints it. */
void status_print(void);

/** Prints which command comes after a lesson that is done. */
void status_print_next(int number);

#endif
