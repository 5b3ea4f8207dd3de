/**
 * @file
 * How logreport prints what it has found: as a report, or as JSON.
 */
#ifndef PRINT_H
#define PRINT_H

#include "../log_parser.h"
#include "options.h"
#include "tally.h"

/** Prints the report, and what else the options ask for. Sorts the paths. */
void print_report(const struct log_report *report, struct tally *tally,
                  const struct options *options);

/** Prints all there is as one JSON object. Sorts the paths. */
void print_json(const struct log_report *report, struct tally *tally,
                const struct options *options);

/** How many of the paths, sorted, the options ask for. */
size_t print_top(const struct tally *tally, const struct options *options);

#endif
