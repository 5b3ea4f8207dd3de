/**
 * @file
 * Text from submissions, made harmless for the place where it will stand.
 *
 * What acts on a screen instead of showing (control characters, overrides of
 * the reading direction) turns into a visible replacement everywhere; newlines
 * and tabs stay where the place allows them.
 */
#ifndef ESCAPE_H
#define ESCAPE_H

#include <stddef.h>
#include <stdio.h>

/** Plain text of several lines. */
void escape_plain(FILE *out, const char *text);

/** As escape_plain(), every line after `margin`, and with a newline at the
 * end. */
void escape_block(FILE *out, const char *text, const char *margin);

/**
 * One line for a terminal, of at most `columns` columns, clipped with an
 * ellipsis; not clipped if `columns` is 0. Returns the columns it took.
 */
int escape_line(FILE *out, const char *text, int columns);

/** The columns that escape_line() would take, unclipped. */
int escape_columns(const char *text);

/** Text in HTML and in XML 1.0, or the value of a quoted attribute in HTML. */
void escape_html(FILE *out, const char *text);

/** The value of a quoted attribute in XML 1.0, its newlines kept. */
void escape_xml_attribute(FILE *out, const char *text);

/**
 * A cell of a CSV file, in one line. What a spreadsheet would take for a
 * formula begins with an apostrophe; a plain number stays a number.
 */
void escape_csv(FILE *out, const char *text);

/** The description of a TAP line. */
void escape_tap(FILE *out, const char *text);

/**
 * A copy for a string in JSON, of at most `size` bytes, which the caller
 * frees. What was clipped ends in an ellipsis.
 */
char *escape_copy(const char *text, size_t size);

#endif
