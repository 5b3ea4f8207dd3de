/**
 * @file
 * How long a request took: what `--slow` and `--slow-field` mean.
 */
#ifndef SLOW_H
#define SLOW_H

#include "../given/log_line.h"
#include "text.h"

/** What a duration in a log is counted in. */
enum slow_unit {
    SLOW_BY_LOOK,      /**< 1.5 is seconds, 15 is microseconds */
    SLOW_SECONDS,      /**< Apache's %T, nginx's $request_time */
    SLOW_MILLISECONDS, /**< Apache's %{ms}T */
    SLOW_MICROSECONDS, /**< Apache's %D */
};

/** Where in a line its duration stands. All zero: what follows the last space,
 * and how it looks tells the unit. */
struct slow_field {
    int64_t place;       /**< which field behind the size, from 1 on; or 0 */
    struct slice name;   /**< as in `name=1.5`; or empty */
    enum slow_unit unit; /**< what it is counted in */
};

/**
 * Reads a limit such as `500`, `500ms`, `0.5s` or `500us`. Without a unit it is
 * a whole number of milliseconds.
 * @return it in microseconds; -1 if it is none, or too large
 */
int64_t slow_limit(const char *text);

/**
 * Reads a field such as `last`, `3`, `rt` or `$request_time`, perhaps with a
 * unit behind it, as in `3:ms`.
 * @return false if it is none
 */
bool slow_read_field(const char *text, struct slow_field *field);

/** How long the request took, in microseconds; -1 if the line does not say. */
int64_t slow_duration(const struct log_line *fields,
                      const struct slow_field *field);

/** The line as slow_requests() reads it: with its duration at the end, in
 * microseconds. Written to `text`, unless it is so already. */
struct slice slow_line(struct slice line, const struct log_line *fields,
                       int64_t duration, struct text *text);

#endif
