/**
 * @file
 * The tally: what there is to count besides the errors. It looks at every line
 * on its way from the generator to the filter, and hands on only the errors, in
 * the form that log_parse() reads.
 */
#ifndef TALLY_H
#define TALLY_H

#include "formats/formats.h"
#include "iterator.h"
#include "options.h"
#include "paths.h"
#include "seen.h"

/** What has been counted so far, over all logs. */
struct tally {
    int64_t steps[LOG_STEPS + 1]; /**< lines, by format_read()'s result */
    int64_t statuses[600];        /**< lines that are requests, by status */
    int64_t slow;                 /**< slow requests */
    int64_t durations;            /**< requests that have a duration */
    struct paths paths;           /**< requests, by path, if `--top` */
    struct unreadables kept;      /**< the first lines that can't be read */
    struct seen one;   /**< what was seen of the log, if they come in turn */
    struct seen *log;  /**< of the log that is being read; borrowed */
    bool nothing_read; /**< is there a log of which no line could be read? */
    bool stopped;      /**< is it clear that this is no log? */

    const struct options *options; /**< borrowed */
    struct format_reader reader;   /**< in the format that the options name */
    struct text slow_text;         /**< for lines with another duration */
    struct iterator *filter;       /**< slow_requests(), or NULL; held */
    struct iterator *feed;         /**< where `filter` gets its lines; held */
};

/** A tally of nothing, for what `options` ask. They must outlive it. */
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

/** The lines so far that are neither blank nor could be read. */
int64_t tally_malformed(const struct tally *tally);

/** Gives the tally's memory back. */
void tally_end(struct tally *tally);

#endif
