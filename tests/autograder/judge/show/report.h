/**
 * @file
 * What a learner sees of a verdict.
 */
#ifndef REPORT_H
#define REPORT_H

#include "judge/decide/verdict.h"
#include "screen.h"

/** Prints the whole report. */
void report_verdict(const struct screen *screen, const struct verdict *verdict);

/**
 * Prints why the first case failed, as that report does.
 * @param task  receives the TODO that it is about
 * @return the line of the learner's file that was named, or 0
 */
int report_why(const struct screen *screen, const struct verdict *verdict,
               int *task);

#endif
