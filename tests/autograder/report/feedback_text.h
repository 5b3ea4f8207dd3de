/**
 * @file
 * The words of a student's feedback.
 */
#ifndef FEEDBACK_TEXT_H
#define FEEDBACK_TEXT_H

#include <jansson.h>
#include <stdio.h>

/** Writes what a student gets to read about a submission. */
void feedback_text(FILE *out, const json_t *head, const json_t *submission);

#endif
