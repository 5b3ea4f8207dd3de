#include "moodle_sheet.h"

#include "collect/sheet/columns.h"
#include "judge/decide/fail.h"
#include "moodle_comment.h"
#include "report/text/escape.h"

#include <errno.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

static bool is_lesson(const char *heading)
{
    const char *number = heading + strlen("Lesson ");
    return text_begins(heading, "Lesson ") && *number &&
           !number[strspn(number, "0123456789")];
}

/* Without the columns of a report that was made from it before: those are the
 * last, and written anew. */
static size_t width_before(const struct csv_row *head, size_t least)
{
    size_t width = head->count;
    while (width > least && strcmp(head->at[width - 1], GRADED_UNDER) == 0)
        for (width--; width > least && is_lesson(head->at[width - 1]);)
            width--;
    return width;
}

/* "100.00" and "100,00" are numbers; "" and "-" are not. */
static bool read_number(const char *cell, double *number)
{
    size_t whole = strspn(cell, "0123456789"), part = 0;
    bool pointed = cell[whole] == '.' || cell[whole] == ',';
    if (pointed)
        part = strspn(cell + whole + 1, "0123456789");
    if (whole == 0 || whole > 9 || part > 9 || cell[whole + pointed + part])
        return false;
    *number = (double)strtol(cell, NULL, 10);
    double digit = 1;
    for (size_t i = 1; i <= part; i++)
        *number += (cell[whole + i] - '0') * (digit /= 10);
    return true;
}

static bool is_no_grade(const char *cell)
{
    return !*cell || strcmp(cell, "-") == 0;
}

/* Has everybody the same number there? */
static bool is_maximum(const struct csv *csv, size_t column, double *most)
{
    const char *first = csv_cell(&csv->rows[1], column);
    for (size_t i = 2; i < csv->count; i++)
        if (strcmp(csv_cell(&csv->rows[i], column), first) != 0)
            return false;
    return read_number(first, most) && *most > 0;
}

/* Most of its cells are; the maximum may have been higher before. */
static bool holds_grades(const struct csv *csv, size_t column, double most)
{
    size_t good = 0, bad = 0;
    for (size_t i = 1; i < csv->count; i++) {
        const char *cell = csv_cell(&csv->rows[i], column);
        double number = 0;
        bool is = is_no_grade(cell) || read_number(cell, &number);
        good += is && number <= most;
        bad += !is || number > most;
    }
    return good > 0 && good >= bad;
}

/* Moodle has the grade left of the most that it can be, and both before any
 * time. Other numbers that all have, such as a semester, come before them. */
static bool find_grade(struct moodle_sheet *sheet)
{
    const struct csv *csv = &sheet->csv;
    size_t end = column_of_time(csv);
    end = end < sheet->width ? end : sheet->width;
    double most;
    for (size_t i = sheet->who + 2; i < end; i++)
        if (is_maximum(csv, i, &most) && holds_grades(csv, i - 1, most)) {
            sheet->grade = i - 1;
            sheet->most = most;
        }
    return sheet->grade > 0;
}

/* What stands in place of a grade and is none, as a sentence, or NULL. */
static char *find_no_grade(const struct moodle_sheet *sheet, const char *path)
{
    double number;
    for (size_t i = 1; i < sheet->csv.count; i++) {
        const struct csv_row *row = &sheet->csv.rows[i];
        const char *cell = csv_cell(row, sheet->grade);
        if (is_no_grade(cell) || read_number(cell, &number))
            continue;
        char *shown = escape_copy(cell, 60);
        char *said = text_format(
            "WORKSHEET=%s, line %zu: the grade is \"%s\", which is no\n"
            "number. Empty that cell, or download the worksheet again.",
            path, row->line, shown);
        free(shown);
        return said;
    }
    return NULL;
}

/* Comments are right of the last time, which is that of the grade. */
static void find_comment(struct moodle_sheet *sheet)
{
    const struct csv *csv = &sheet->csv;
    sheet->comment = sheet->width;
    for (size_t column = sheet->grade + 2; column < sheet->width; column++) {
        bool times = true;
        for (size_t i = 1; times && i < csv->count; i++)
            times = column_tells_time(csv_cell(&csv->rows[i], column));
        if (times)
            sheet->comment = column + 1;
    }
}

char *moodle_sheet_read(struct moodle_sheet *sheet, const char *path)
{
    struct csv *csv = &sheet->csv;
    if (!csv_read(csv, path))
        return text_format("WORKSHEET=%s can't be read: %s.", path,
                           strerror(errno));
    csv_use_commas(csv);
    sheet->rows = must(calloc(csv->count + 1, sizeof *sheet->rows));
    sheet->who = column_of(csv, column_is_participant);
    if (csv->count < 2 || sheet->who == csv_width(csv))
        return text_format("WORKSHEET=%s has no participants.", path);
    sheet->width = width_before(&csv->rows[0], sheet->who + 1);
    if (!find_grade(sheet))
        return text_format(
            "In WORKSHEET=%s no column has the maximum grade, as\nassignments "
            "have that are graded in points. Set the assignment's grade in\n"
            "Moodle to points, and download the worksheet again.",
            path);
    find_comment(sheet);
    return find_no_grade(sheet, path);
}

struct moodle_row *moodle_sheet_row(const struct moodle_sheet *sheet,
                                    const char *participant)
{
    for (size_t i = 1; i < sheet->csv.count; i++) {
        const char *number =
            column_number(csv_cell(&sheet->csv.rows[i], sheet->who));
        if (number && strcmp(number, participant) == 0)
            return &sheet->rows[i];
    }
    return NULL;
}

bool moodle_sheet_has_grade(const struct moodle_sheet *sheet,
                            const struct moodle_row *row)
{
    const struct csv_row *now = &sheet->csv.rows[row - sheet->rows];
    return !is_no_grade(csv_cell(now, sheet->grade));
}

bool moodle_sheet_comment(const struct moodle_sheet *sheet,
                          struct moodle_row *row, char *comment)
{
    const struct csv_row *now = &sheet->csv.rows[row - sheet->rows];
    bool none = sheet->comment == sheet->width;
    const char *old = none ? "" : csv_cell(now, sheet->comment);
    bool ours = !*old || moodle_comment_is_ours(old);
    if (ours && !none)
        row->comment = comment;
    else
        free(comment);
    return ours;
}

/* Where writing has come to. */
struct copy {
    FILE *out;
    const struct text *file;
    size_t at;
};

static void copy_to(struct copy *copy, size_t end)
{
    fwrite(copy->file->bytes + copy->at, 1, end - copy->at, copy->out);
    copy->at = end;
}

static void put_cell(struct copy *copy, const struct csv_row *row,
                     size_t column, const char *cell)
{
    if (!cell || column >= row->count)
        return;
    copy_to(copy, row->spans[column].from);
    fputs(cell, copy->out);
    copy->at = row->spans[column].to;
}

/* Ends a line as the file does and goes on where row `i` begins. Between are
 * rows without anything, which would have too few cells with the columns we
 * add. */
static void begin_row(struct copy *copy, const struct csv *csv, size_t i)
{
    const char *end = copy->file->bytes + copy->at;
    copy_to(copy, copy->at + (text_begins(end, "\r\n") ? 2 : *end != '\0'));
    copy->at = i < csv->count ? csv->rows[i].spans[0].from : csv->file.length;
}

/* Those that a spreadsheet has left away, as nothing was in them: Moodle wants
 * as many in each row. */
static void add_cells(const struct copy *copy, const struct moodle_sheet *sheet,
                      size_t count, const char *comment)
{
    for (size_t i = count; i < sheet->width; i++) {
        putc(',', copy->out);
        if (comment && i == sheet->comment)
            fputs(comment, copy->out);
    }
}

void moodle_sheet_write(const struct moodle_sheet *sheet, FILE *out,
                        const char *headings, const char *blank)
{
    const struct csv *csv = &sheet->csv;
    struct copy copy = {out, &csv->file, 0};
    for (size_t i = 0; i < csv->count; i++) {
        const struct csv_row *row = &csv->rows[i];
        const struct moodle_row *now = &sheet->rows[i];
        put_cell(&copy, row, sheet->grade, now->grade);
        put_cell(&copy, row, sheet->comment, now->comment);
        size_t kept = row->count < sheet->width ? row->count : sheet->width;
        copy_to(&copy, row->spans[kept - 1].to);
        copy.at = row->spans[row->count - 1].to;
        add_cells(&copy, sheet, row->count, now->comment);
        fputs(i == 0 ? headings : now->more ? now->more : blank, out);
        begin_row(&copy, csv, i + 1);
    }
}

void moodle_sheet_free(struct moodle_sheet *sheet)
{
    for (size_t i = 0; i < sheet->csv.count; i++) {
        free(sheet->rows[i].grade);
        free(sheet->rows[i].comment);
        free(sheet->rows[i].more);
    }
    free(sheet->rows);
    csv_free(&sheet->csv);
}
