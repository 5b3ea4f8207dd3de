/**
 * @file
 * Why a try did not run to its end: the judge's sentences, with whose fault it
 * is, the try's or the learner's file's.
 */
#ifndef REASON_H
#define REASON_H

#include "attempt.h"

/** A sentence for a try that did not pass, or NULL if there is none; the caller
 * frees it. */
char *reason_of(const struct attempt *attempt);

#endif
