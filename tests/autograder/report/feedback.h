/**
 * @file
 * What each student gets back: a text file of their own.
 */
#ifndef FEEDBACK_H
#define FEEDBACK_H

/**
 * Writes one plain text file for each submission into `folder`, which is made
 * if it is not there. A file of that name is replaced, never followed if it is
 * a link. Nothing in it is for instructors only. Returns 0, or 2 after saying
 * what is wrong.
 */
int feedback_write(const char *results_path, const char *folder);

#endif
