/**
 * @file
 * The suites of the unit tests of what lesson 7 gives, and what they share.
 */
#ifndef LOG_TESTS_H
#define LOG_TESTS_H

#include "given/log_line.h"

#include <check.h>
#include <string.h>

/** log_parse_slice(), field by field and step by step. */
Suite *log_line_suite(void);

/** log_parse_slice() beside log_parse_carefully(). */
Suite *log_usual_suite(void);

/** log_may_be_error_slice(). */
Suite *log_quick_suite(void);

/** block_line(), on memory, files, pipes. */
Suite *block_reader_suite(void);

/** block_line(), with `errors_only`, and log_no_errors(). */
Suite *errors_only_suite(void);

/** The table behind `--top`. */
Suite *paths_suite(void);

/** format_read(), slow_duration(), log_seconds(). */
Suite *formats_suite(void);

/** A time as logs write it. */
#define TIME "14/Feb/2025:10:35:00 -0700"

/** A line up to its request. */
#define START "127.0.0.1 - - [" TIME "] "

/** A slice of a literal, which may hold NUL. */
#define SLICE(literal)                                                         \
    ((struct slice){.bytes = (literal), .size = sizeof(literal) - 1})

/** Fails the test unless the slice holds exactly that text. */
static inline void assert_slice(struct slice slice, const char *text)
{
    ck_assert_uint_eq(slice.size, strlen(text));
    ck_assert_mem_eq(slice.bytes, text, slice.size);
}

#endif
