/**
 * @file
 * Tables in text, as platforms export them and spreadsheets save them: commas,
 * semicolons or tabs between the cells, quotes around them, any end of line,
 * in UTF-8, with or without its mark, in UTF-16 with it, or in Windows'
 * encoding for the west.
 */
#ifndef CSV_H
#define CSV_H

#include "judge/decide/text.h"

/** Where a cell lies in the file, with its quotes. */
struct csv_span {
    size_t from, to;
};

/** A row. */
struct csv_row {
    size_t line;            /**< of the file, from 1 */
    char **at;              /**< its cells, without space around them */
    struct csv_span *spans; /**< the same as they are in csv.file */
    size_t count;
};

/** A table; start with {0}. */
struct csv {
    struct text text; /**< what the cells point into */
    struct text file; /**< the file as it is, in UTF-8 */
    char separator;
    size_t open; /**< the line of a quote that never ends; 0: there is none */
    struct csv_row *rows;
    size_t count;
};

/** Most bytes of a table's file. */
enum { CSV_MOST = 1 << 24 };

/** Reads a table; rows without anything are left out. False with errno set. */
bool csv_read(struct csv *csv, const char *path);

/** From now on the file has commas between its cells: Moodle takes no other. */
void csv_use_commas(struct csv *csv);

/** A cell; "" where the row is too short. */
const char *csv_cell(const struct csv_row *row, size_t column);

/** How many columns there are. */
size_t csv_width(const struct csv *csv);

/** Gives the memory back. */
void csv_free(struct csv *csv);

#endif
