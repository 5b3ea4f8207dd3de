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

#endif
