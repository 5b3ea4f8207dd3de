/**
 * @file
 * Assessing one file for one lesson: compiled, run and explained, all of it
 * confined, with the secret seeds.
 */
#ifndef ASSESS_H
#define ASSESS_H

#include "exercise.h"
#include "judge/process/process.h"

#include <jansson.h>

/** Of a verdict: may it be remembered? It is no key of results. */
#define VERDICT_KEEP "keep"

/**
 * Assesses a file. `guard` confines all that is started for it.
 * @return an object with "status", "message", "diagnostics", "flags",
 *         "mistakes" and "cases", as in a submission's lesson, without points;
 *         and VERDICT_KEEP, which is false if a clock took part in deciding
 */
json_t *assess(struct exercise *exercise, const struct text *bytes,
               const char *scratch, const struct process_guard *guard);

#endif
