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

size_t column_of(const struct csv *csv, bool (*is_one)(const char *cell))
{
    size_t width = csv_width(csv);
    for (size_t column = 0; column < width; column++) {
        size_t good = 0, bad = 0;
        for (size_t i = 1; i < csv->count; i++) {
            const char *cell = csv_cell(&csv->rows[i], column);
            good += *cell && is_one(cell);
            bad += *cell && !is_one(cell);
        }
        if (good > bad)
            return column;
    }
    return width;
}
