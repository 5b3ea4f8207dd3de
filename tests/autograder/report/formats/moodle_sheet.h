/**
 * @file
 * Moodle's grading worksheet, written back with grades in it. All else stays as
 * it is, byte for byte: Moodle asks for its own headings, and for its own word
 * for a participant, in the language of who imports.
 */
#ifndef MOODLE_SHEET_H
#define MOODLE_SHEET_H

#include "collect/sheet/csv.h"

#include <stdbool.h>
#include <stdio.h>

/** The last column of those that a report adds, behind "Lesson 2" and the like.
 */
#define GRADED_UNDER "Graded under"

/** What becomes of a participant's row. A NULL leaves the cell as it is. */
struct moodle_row {
    char *grade, *comment;
    char *more; /**< the cells of columns that are added; or NULL: blank */
};

/** The worksheet; start with {0}. */
struct moodle_sheet {
    struct csv csv;
    size_t width;               /**< columns but those that a report added */
    size_t who, grade, comment; /**< columns; the width if there is none */
    double most;                /**< points of the assignment in Moodle */
    struct moodle_row *rows;    /**< as many as in the table */
};

/** Reads it. Returns why it can't be used, for the caller to free, or NULL. */
char *moodle_sheet_read(struct moodle_sheet *sheet, const char *path);

/** The participant's row, or NULL. */
struct moodle_row *moodle_sheet_row(const struct moodle_sheet *sheet,
                                    const char *participant);

/** Has the participant a grade there? */
bool moodle_sheet_has_grade(const struct moodle_sheet *sheet,
                            const struct moodle_row *row);

/** Takes over a comment, unless somebody wrote another one there, or added to
 * ours; then false. */
bool moodle_sheet_comment(const struct moodle_sheet *sheet,
                          struct moodle_row *row, char *comment);

/** Writes it. `headings` and `blank` are the columns that are added: what they
 * are called, and what stands there in a row that has none. */
void moodle_sheet_write(const struct moodle_sheet *sheet, FILE *out,
                        const char *headings, const char *blank);

/** Gives the memory back. */
void moodle_sheet_free(struct moodle_sheet *sheet);

#endif
