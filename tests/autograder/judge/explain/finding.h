/**
 * @file
 * What a sanitizer found, as a plain sentence.
 */
#ifndef FINDING_H
#define FINDING_H

#include "judge/decide/sanitizer.h"
#include "judge/decide/source.h"
#include "judge/decide/trial.h"

/** The sentence for what a sanitizer found of a trial. Caller frees it. */
char *finding_sentence(const struct finding *finding,
                       const struct source *source, const struct trial *trial);

/**
 * The sentence for a case that was stopped because it computed too long.
 * @param place  where it was busy then, or NULL
 * @param calls  how many calls from one line were under way; 0 if unknown
 */
char *sentence_endless(const struct trial *trial, const char *place, int calls);

/** The sentence for a program that waits, at `place`. */
char *sentence_waiting(const char *place);

#endif
