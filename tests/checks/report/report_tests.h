/**
 * @file
 * The report's unit tests.
 */
#ifndef REPORT_TESTS_H
#define REPORT_TESTS_H

#include <check.h>

/** Hostile text made harmless (escape.h), points as text (points.h). */
Suite *escape_suite(void);

/** Characters and their columns (unicode.h). */
Suite *unicode_suite(void);

/** How well a case tells students apart (case_tells.h). */
Suite *tells_suite(void);

#endif
