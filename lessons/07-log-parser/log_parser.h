/**
 * @file
 * Lesson 7: a log parser. What you write, and what each part promises.
 *
 * Given, and worth reading: given/block_reader.h cuts a log into lines,
 * given/log_line.h takes a line apart. make logreport links your file into a
 * program.
 */
#ifndef LOG_PARSER_H
#define LOG_PARSER_H

#include "containers.h"
#include "generator.h"
#include "given/block_reader.h"
#include "given/log_line.h"
#include "iterator.h"
#include "todo.h"

/** The frame of a generator that reads a log line by line. */
struct log_lines {
    struct generator base;       /**< what every generator begins with */
    struct log_input input;      /**< the log to open */
    struct block_reader *reader; /**< the log, once it is open */
    struct slice line;           /**< the line that was read last */
    enum iter_status status;     /**< what reading it said */
};

/**
 * Python's `with open(path, "rb") as log: for line in log: yield line`, with
 * log_lines_body() of yours inside. Each line is a string, borrowed, without
 * its line feed; one carriage return directly before the line feed, or at the
 * end of the log, is dropped too. All else is kept: spaces, NUL, bytes that are
 * not UTF-8, and lines with nothing in them.
 *
 * The log is opened by the first next. It is closed once: as soon as the
 * generator has ended, whatever the way, or is dropped. If the log can't be
 * opened or read, the generator ends with the error of block_error(); the lines
 * before that come first.
 */
struct generator *log_lines(struct log_input input);

/** An iterator over those lines of a source that are errors. */
struct log_errors {
    struct iterator base;   /**< what every iterator begins with */
    struct iterator *lines; /**< where the lines come from; held */
};

/**
 * The lines of `source` whose status is 404 or 500, with log_errors_next() of
 * yours inside. Lines that log_parse() refuses are left out. It asks for lines
 * up to the one that it hands out, and no further. What ends the lines, a stop
 * or an error, is passed on as it is; asked again after an error, it asks
 * `source` again.
 * @param source  an iterable or an iterator of strings. An iterator is held
 *                from now on, so the caller may drop it
 */
struct iterator *log_errors(struct iterable *source);

/** A report: how many lines had which status. */
struct log_report {
    int64_t not_found;     /**< lines with status 404 */
    int64_t server_errors; /**< lines with status 500 */
};

/**
 * Walks `lines` to the end and counts.
 * @param lines   an iterable or an iterator of strings: all lines of a log, or
 *                its errors alone, which gives the same report
 * @param report  receives the counts; what it held before does not matter
 * @param out     receives StopIteration's value, or the error
 * @return how the walk ended: ITER_STOP, or ITER_ERROR if `lines` failed. Then
 *         `report` has counted what came before that
 */
enum iter_status log_count(struct iterable *lines, struct log_report *report,
                           struct value *out);

/** An iterator over those lines of a source that took long. */
struct slow_requests {
    struct iterator base;   /**< what every iterator begins with */
    struct iterator *lines; /**< where the lines come from; held */
    int64_t limit;          /**< in microseconds */
};

/**
 * The lines of `source` that took `limit` microseconds or longer, with
 * slow_requests_next() of yours inside. It asks, holds and passes on as
 * log_errors() does.
 *
 * A server can be told to write how long a request took, in microseconds, at
 * the end of its line (Apache's `%D`). So the duration is the last field of
 * the line: what follows the last space of log_line.rest, digits only, at
 * least one. A line whose rest does not end so has no duration, nor has a line
 * that log_parse() refuses: they are left out. (The size is never the duration,
 * even if it comes last.) A duration that does not fit into 64 bits counts as
 * INT64_MAX.
 * @param source  as in log_errors()
 * @param limit   0 or more; 0 lets every line through that has a duration
 */
struct iterator *slow_requests(struct iterable *source, int64_t limit);

#endif
