#include "worksheet.h"

#include "collect/names/owner.h"
#include "columns.h"
#include "judge/decide/fail.h"
#include "moment.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

static const char export_it[] =
    "In Moodle, open the assignment's submissions and choose \"Download "
    "grading\nworksheet\".";

/* Moodle has the submission's time left of the grade's. */
static size_t find_times(const struct csv *csv)
{
    for (size_t column = 0; column < csv->rows[0].count; column++)
        if (strcasecmp(csv->rows[0].at[column], "Last modified (submission)") ==
            0)
            return column;
    return column_of_time(csv);
}

/* Times that can't be read, and the first of them. */
struct unread {
    size_t count, line;
    char *example;
};

static int64_t time_in(const struct csv_row *row, const char *cell,
                       struct unread *unread)
{
    int64_t seconds;
    if (moment_read(cell, &seconds) == MOMENT_READ || !*cell ||
        strcmp(cell, "-") == 0)
        return seconds;
    if (unread->count++ == 0) {
        unread->line = row->line;
        unread->example = name_shown(cell, NAME_MOST);
    }
    return -1;
}

static int compare(const void *one, const void *other)
{
    const struct worksheet_row *a = one, *b = other;
    return strcmp(a->participant, b->participant);
}

static void read_rows(struct worksheet *sheet, size_t who,
                      struct unread *unread)
{
    const struct csv *csv = &sheet->csv;
    sheet->at = must(calloc(csv->count, sizeof *sheet->at));
    for (size_t i = 1; i < csv->count; i++) {
        const struct csv_row *row = &csv->rows[i];
        const char *number = column_number(csv_cell(row, who));
        if (number)
            sheet->at[sheet->count++] = (struct worksheet_row){
                text_format("%s", number),
                time_in(row, csv_cell(row, sheet->when), unread), row};
    }
    qsort(sheet->at, sheet->count, sizeof *sheet->at, compare);
}

void worksheet_read(struct worksheet *sheet, const char *path)
{
    struct csv *csv = &sheet->csv;
    struct unread unread = {0};
    if (!csv_read(csv, path))
        fail("WORKSHEET=%s can't be read: %s.\n%s", path, strerror(errno),
             export_it);
    size_t width = csv_width(csv), who = column_of(csv, column_is_participant);
    sheet->when = csv->count ? find_times(csv) : width;
    if (who == width || sheet->when == width)
        fail("WORKSHEET=%s is not Moodle's grading worksheet: no column has "
             "%s.\n%s",
             path,
             who == width ? "participants, such as \"Participant 123\""
                          : "times at which somebody handed in",
             export_it);
    if (csv->open)
        fail("WORKSHEET=%s, line %zu: a quotation mark begins a cell that\n"
             "nothing ends. Download the worksheet again.",
             path, csv->open);
    read_rows(sheet, who, &unread);
    if (unread.count)
        say("In %s, %zu of the times can't be read, for example in line %zu:\n"
            "  %s\n"
            "These count as unknown.",
            path, unread.count, unread.line, unread.example);
    free(unread.example);
}

static const struct worksheet_row *find(const struct worksheet *sheet,
                                        const char *participant)
{
    const struct worksheet_row *row = NULL;
    struct worksheet_row wanted = {.participant =
                                       text_format("%s", participant)};
    if (sheet->count)
        row = bsearch(&wanted, sheet->at, sheet->count, sizeof wanted, compare);
    free(wanted.participant);
    return row;
}

bool worksheet_has(const struct worksheet *sheet, const char *participant)
{
    return sheet->count == 0 || find(sheet, participant);
}

int64_t worksheet_time(const struct worksheet *sheet, const char *participant)
{
    const struct worksheet_row *row = find(sheet, participant);
    return row ? row->time : -1;
}

/* In names of files, Moodle writes spaces for what separates the parts. */
static bool is_team(const char *cell, const char *team)
{
    while (*cell && (*cell == *team || (*cell == '_' && *team == ' '))) {
        cell++;
        team++;
    }
    return *cell == *team;
}

static bool names_team(const struct csv_row *row, const char *team)
{
    size_t column = 0;
    while (column < row->count && !is_team(row->at[column], team))
        column++;
    return column < row->count;
}

int64_t worksheet_team_time(const struct worksheet *sheet, const char *team)
{
    for (size_t i = 1; i < sheet->csv.count; i++) {
        const struct csv_row *row = &sheet->csv.rows[i];
        int64_t seconds;
        if (names_team(row, team) &&
            moment_read(csv_cell(row, sheet->when), &seconds) == MOMENT_READ)
            return seconds;
    }
    return -1;
}

bool worksheet_is_in_team(const struct worksheet *sheet,
                          const char *participant, const char *team)
{
    const struct worksheet_row *row = find(sheet, participant);
    return row && names_team(row->cells, team);
}

void worksheet_free(struct worksheet *sheet)
{
    for (size_t i = 0; i < sheet->count; i++)
        free(sheet->at[i].participant);
    free(sheet->at);
    csv_free(&sheet->csv);
    *sheet = (struct worksheet){0};
}
