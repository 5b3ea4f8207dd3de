/**
 * @file
 * Moodle's grading worksheet: when each participant handed in. Its columns are
 * known by what is in them, as headings are in the language of who exported it.
 */
#ifndef WORKSHEET_H
#define WORKSHEET_H

#include "csv.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/** Who handed in when; start with {0}. */
struct worksheet {
    struct csv csv;
    size_t when; /**< the column */
    struct worksheet_row {
        char *participant; /**< the number */
        int64_t time;
        const struct csv_row *cells;
    } * at;
    size_t count;
};

/** Reads it, and says to standard error which times can't be read. Fails with
 * a sentence if it is no such worksheet. */
void worksheet_read(struct worksheet *sheet, const char *path);

/** Does it have that participant? Also if it is empty, as nobody knows. */
bool worksheet_has(const struct worksheet *sheet, const char *participant);

/** When the participant handed in; -1: nobody knows. */
int64_t worksheet_time(const struct worksheet *sheet, const char *participant);

/** When a team handed in, which is in the row of each of its members; -1:
 * nobody knows. */
int64_t worksheet_team_time(const struct worksheet *sheet, const char *team);

/** Does it say that the participant is in a team of that name? */
bool worksheet_is_in_team(const struct worksheet *sheet,
                          const char *participant, const char *team);

/** Gives the memory back. */
void worksheet_free(struct worksheet *sheet);

#endif
