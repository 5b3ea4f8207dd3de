/**
 * @file
 * Unit tests of what the report formats are made of.
 */
#ifndef TEST_ESCAPE_H
#define TEST_ESCAPE_H

#include <check.h>

/** Hostile text made harmless (escape.h, unicode.h), points as text. */
Suite *escape_suite(void);

#endif
