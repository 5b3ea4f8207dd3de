/**
 * @file
 * How a lesson's points came about, line by line: what stands there adds up.
 */
#ifndef FEEDBACK_SUM_H
#define FEEDBACK_SUM_H

#include <jansson.h>
#include <stdio.h>

/**
 * Writes a line for each case, unless all passed: then one for all of them.
 * Then what was taken off, and the sum where it is not plain.
 * @param index    which of the lessons, of the head and of the submission
 * @param columns  the most that a line may take
 */
void feedback_sum(FILE *out, const json_t *head, const json_t *submission,
                  size_t index, int columns);

#endif
