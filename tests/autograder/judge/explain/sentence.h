/**
 * @file
 * One plain sentence for each way a case can fail, with the learner's file and
 * line wherever they are known.
 */
#ifndef SENTENCE_H
#define SENTENCE_H

#include "judge/decide/sanitizer.h"
#include "judge/decide/source.h"
#include "judge/decide/trial.h"

/**
 * The sentence for a trial that did not pass, or NULL if the step that differs
 * speaks for itself.
 * @param trial    the trial
 * @param finding  what a sanitizer said of it, or NULL
 * @param source   the learner's file
 * @param line     receives the line of `source` it speaks of, or 0
 * @return a text that the caller frees
 */
char *sentence_for(const struct trial *trial, const struct finding *finding,
                   const struct source *source, int *line);

/** The TODO whose stub answered, "NotImplementedError: TODO 2", or 0. */
int sentence_todo(const struct trial *trial);

#endif
