#include "columns.h"

#include "moment.h"

#include <ctype.h>
#include <string.h>

const char *column_number(const char *cell)
{
    const char *number = cell;
    while (*number && !isdigit((unsigned char)*number))
        number++;
    size_t digits = strspn(number, "0123456789");
    return number > cell && digits > 0 && digits <= 20 && !number[digits]
               ? number
               : NULL;
}

bool column_is_participant(const char *cell)
{
    return column_number(cell) != NULL;
}

bool column_tells_time(const char *cell)
{
    int64_t seconds;
    return strcmp(cell, "-") == 0 || moment_read(cell, &seconds) != MOMENT_NONE;
}

static bool most_are(const struct csv *csv, size_t column,
                     bool (*is_one)(const char *cell))
{
    size_t good = 0, bad = 0;
    for (size_t i = 1; i < csv->count; i++) {
        const char *cell = csv_cell(&csv->rows[i], column);
        good += *cell && is_one(cell);
        bad += *cell && !is_one(cell);
    }
    return good > bad;
}

size_t column_of(const struct csv *csv, bool (*is_one)(const char *cell))
{
    size_t width = csv_width(csv), column = 0;
    while (column < width && !most_are(csv, column, is_one))
        column++;
    return column;
}

static bool has_a_time(const struct csv *csv, size_t column)
{
    size_t i = 1;
    while (i < csv->count &&
           (*csv_cell(&csv->rows[i], column) == '-' ||
            !column_tells_time(csv_cell(&csv->rows[i], column))))
        i++;
    return i < csv->count;
}

size_t column_of_time(const struct csv *csv)
{
    size_t width = csv_width(csv), column = 0;
    while (column < width && !(most_are(csv, column, column_tells_time) &&
                               has_a_time(csv, column)))
        column++;
    return column < width ? column : column_of(csv, column_tells_time);
}
