/**
 * @file
 * Lines of logs for cases: good for as long as the case runs.
 */
#ifndef ACCESS_LOG_H
#define ACCESS_LOG_H

#include "harness.h"

/**
 * A `const char *` called `name`: a drawn line of an access log with that
 * status. A 404 or a 500 stands somewhere else in it as well.
 */
#define DRAW_LINE(name, status)                                                \
    const char *const name = harness_draw_line(STEP(#name), (status))

/** A drawn line of status 200 that ends with a duration. */
#define DRAW_TIMED_LINE(name, duration)                                        \
    const char *const name = harness_draw_timed_line(STEP(#name), (duration))

/** A list of lines: `CONTAINER(log, lines_of(first, second))`. */
#define lines_of(...)                                                          \
    harness_lines(                                                             \
        (const char *const[]){__VA_ARGS__},                                    \
        (int)(sizeof(const char *[]){__VA_ARGS__} / sizeof(const char *)))

/** Stands in such a list for a line that can't be read: it is an OSError. */
extern const char glitch[];

/** What the macros call. */
struct iterable *harness_lines(const char *const *lines, int count);
const char *harness_draw_line(const struct harness_step *step, int status);
const char *harness_draw_timed_line(const struct harness_step *step,
                                    int64_t duration);

#endif
