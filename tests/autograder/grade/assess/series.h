/**
 * @file
 * Cases that are run one after the other in one process, which takes a fraction
 * of the time of a process each.
 */
#ifndef SERIES_H
#define SERIES_H

#include "judge/run/trials.h"

/**
 * Runs those of the cases that are `asked`, but for those that watch what is
 * printed. If they all pass, they are no longer asked, and their trials say
 * that they passed. Otherwise nothing is changed: then each case needs a
 * process of its own, to know which it is and why.
 */
void series_run(struct trial *trials, const struct test_case *cases,
                size_t count, bool *asked, const struct trial_plan *plan);

#endif
