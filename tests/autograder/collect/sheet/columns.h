/**
 * @file
 * The columns of Moodle's grading worksheet, known by what is in them, as
 * headings are in the language of who exported it.
 */
#ifndef COLUMNS_H
#define COLUMNS_H

#include "csv.h"

#include <stdbool.h>
#include <stddef.h>

/** "Participant 123", "Teilnehmer/in 123": where the number begins, or NULL. */
const char *column_number(const char *cell);

/** Is it such a cell? */
bool column_is_participant(const char *cell);

/** Is it a time, also one that can't be read, or the "-" for none? */
bool column_tells_time(const char *cell);

/** The first column where that is true of most cells, without the heading; the
 * table's width if there is none. */
size_t column_of(const struct csv *csv, bool (*is_one)(const char *cell));

/** The first column of times, which may be "-" where there is none. One that
 * has nothing else counts only if no other has a time: people write so into
 * other columns, too. */
size_t column_of_time(const struct csv *csv);

#endif
