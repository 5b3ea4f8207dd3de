/**
 * @file
 * What a sanitizer found, as a plain sentence.
 */
#ifndef FINDING_H
#define FINDING_H

#include "judge/decide/sanitizer.h"
#include "judge/decide/source.h"
#include "judge/decide/trial.h"

/** The sentence for a finding of a run with that outcome. Caller frees it. */
char *finding_sentence(const struct finding *finding,
                       const struct source *source, enum outcome outcome);

/** The sentence for a program that computes without an end, at `place`. */
char *sentence_endless(const char *place);

/** The sentence for a program that waits without an end, at `place`. */
char *sentence_waiting(const char *place);

#endif
