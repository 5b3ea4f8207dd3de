/**
 * @file
 * The tally: what there is to count besides the errors. It looks at every line
 * on its way from the generator to the filter, and hands on only the errors.
 */
#ifndef TALLY_H
#define TALLY_H

#include "../given/log_line.h"
#include "iterator.h"
#include "options.h"
#include "paths.h"

/** What has been counted so far, over all logs. */
struct tally {
    int64_t steps[LOG_STEPS]; /**< lines, by how far log_parse() came */
    int64_t statuses[600];    /**< parsed lines, by status */
    int64_t slow;             /**< slow requests */
    struct paths paths;       /**< requests, by path; empty without `--top` */
    bool count_paths;         /**< is there a `--top`? */
    struct iterator *filter;  /**< slow_requests(), or NULL; held */
    struct iterator *feed;    /**< where `filter` gets its lines; held */
};

/** A tally of nothing, for what `options` ask. */
void tally_begin(struct tally *tally, const struct options *options);

/**
 * An iterator over those lines of `source` that have the status 404 or 500. It
 * counts all of them on its way.
 * @param source  held from now on
 * @param tally   must outlive the iterator
 */
struct iterator *tally_lines(struct iterator *source, struct tally *tally);

/** All lines so far. */
int64_t tally_all(const struct tally *tally);

/** The lines so far that are neither blank nor could be parsed. */
int64_t tally_malformed(const struct tally *tally);

/** Gives the tally's memory back. */
void tally_end(struct tally *tally);

#endif
