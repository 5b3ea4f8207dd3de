/**
 * @file
 * Where the report goes.
 */
#ifndef OUT_H
#define OUT_H

#include "grade.h"

/** Fails with a sentence if it would take the place of what is graded, or of
 * what is kept in the gradebook; or if it can't be written as that is a folder.
 */
void out_check(const struct options *options);

#endif
