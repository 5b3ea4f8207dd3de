/**
 * @file
 * What the answer to a step shows by itself, where nothing else is known.
 */
#ifndef ANSWER_H
#define ANSWER_H

#include "judge/decide/source.h"
#include "judge/decide/trial.h"

/** Did the step get to a later task than its case's, which does without? Then
 * the number of that one, else 0. */
int answer_later_todo(const struct trial *trial, const struct step *seen);

/**
 * The sentence for a step that answered otherwise than expected; or NULL.
 * @param line  receives the line that it names, if it names one
 */
char *answer_sentence(const struct trial *trial, const struct source *source,
                      int *line);

#endif
