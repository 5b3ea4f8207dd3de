#include "roster.h"

#include "collect/fields.h"
#include "collect/sheet/csv.h"
#include "judge/decide/fail.h"

#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

enum { MOST_DAYS = 1000, MOST_GRACE = 10000 };

/* A cell on its way into a row. */
struct cell {
    const char *path;
    size_t line;
    const char *text;
    struct roster_row *row;
    const struct rules *rules;
};

static _Noreturn void complain(const struct cell *cell, const char *what)
{
    fail("%s, line %zu: \"%s\": %s.\n"
         "docs/instructors.md has a table of what may stand there.",
         cell->path, cell->line, cell->text, what);
}

/* --- Cells ---------------------------------------------------------------- */

static int lesson_in(const struct cell *cell, const char *part)
{
    int lesson = fields_number(part);
    if (lesson < 1 || lesson >= RULES_LESSONS || !cell->rules->lessons[lesson])
        complain(cell, "the workbook has no lesson of that number");
    return lesson;
}

/* Does something for every part of a list: "02; 05". */
static void each_part(const struct cell *cell,
                      void (*take)(const struct cell *cell, char *part))
{
    char *all = text_format("%s", cell->text), *rest = all, *part;
    while ((part = strsep(&rest, ";,")))
        if (*(part = fields_trim(part)))
            take(cell, part);
    free(all);
}

/* "3", "3 days", "2027-01-20 23:59", each of them also as "02:3". */
static void take_extension(const struct cell *cell, char *part)
{
    struct roster_row *row = cell->row;
    struct extension one = {.until = -1};
    char *colon = part + strspn(part, "0123456789");
    if (*colon == ':') {
        *colon = '\0';
        one.lesson = lesson_in(cell, part);
        part = fields_trim(colon + 1);
    }
    if (!rules_moment(part, &one.until)) {
        char *unit = part + strspn(part, "0123456789");
        bool known = strcmp(unit, " days") == 0 || strcmp(unit, " day") == 0;
        if (known)
            *unit = '\0';
        one.days = fields_number(part);
        if (one.days < 0 || one.days > MOST_DAYS)
            complain(cell, "an extension is \"3 days\" or \"2027-01-20 "
                           "23:59\"; of lesson 2 alone,\n\"02:3 days\"");
    }
    row->extensions = grow(row->extensions, row->extension_count,
                           &row->extension_capacity, sizeof one);
    row->extensions[row->extension_count++] = one;
}

static void take_excuse(const struct cell *cell, char *part)
{
    if (strcasecmp(part, "all") == 0)
        memset(cell->row->excused, true, sizeof cell->row->excused);
    else
        cell->row->excused[lesson_in(cell, part)] = true;
}

static void read_extension(const struct cell *cell)
{
    each_part(cell, take_extension);
}

static void read_excused(const struct cell *cell)
{
    each_part(cell, take_excuse);
}

static void read_grace(const struct cell *cell)
{
    cell->row->grace = fields_number(cell->text);
    if (cell->row->grace < 0 || cell->row->grace > MOST_GRACE)
        complain(cell, "grace is a number of minutes");
}

static void set(char **to, const char *from, size_t size)
{
    free(*to);
    *to = must(strndup(from, size));
}

#define TEXT_READER(NAME)                                                      \
    static void read_##NAME(const struct cell *cell)                           \
    {                                                                          \
        set(&cell->row->NAME, cell->text, strlen(cell->text));                 \
    }
TEXT_READER(id)
TEXT_READER(name)
TEXT_READER(user)
TEXT_READER(section)
TEXT_READER(team)

static void read_email(const struct cell *cell)
{
    set(&cell->row->login, cell->text, strcspn(cell->text, "@"));
}

/* --- Rows ----------------------------------------------------------------- */

static const struct column {
    const char *heading;
    void (*read)(const struct cell *cell);
} columns[] = {
    {"id", read_id},
    {"name", read_name},
    {"email", read_email},
    {"user", read_user},
    {"section", read_section},
    {"team", read_team},
    {"extension", read_extension},
    {"grace", read_grace},
    {"excused", read_excused},
};
enum { COLUMNS = sizeof columns / sizeof *columns };

static const struct column *column_called(const struct cell *heading)
{
    for (size_t i = 0; i < COLUMNS; i++)
        if (strcasecmp(columns[i].heading, heading->text) == 0)
            return &columns[i];
    complain(heading,
             "no column is called so. There are id, name, email, user, "
             "section,\nteam, extension, grace and excused");
}

/* The columns of the file, by its first row; the caller frees the list. */
static const struct column **read_headings(const struct csv_row *row,
                                           const char *path)
{
    const struct column **found = must(calloc(row->count, sizeof(void *)));
    bool names = false;
    for (size_t i = 0; i < row->count; i++) {
        struct cell cell = {
            .path = path, .line = row->line, .text = row->at[i]};
        found[i] = column_called(&cell);
        for (size_t j = 0; j < i; j++)
            if (found[j] == found[i])
                complain(&cell, "there are two such columns");
        names |= found[i]->read == read_id || found[i]->read == read_name;
    }
    if (!names)
        fail("%s: there is neither a column \"id\" nor one called \"name\".",
             path);
    return found;
}

static void check_row(const struct roster *roster, const struct cell *cell)
{
    const struct roster_row *row = cell->row;
    if (!*row->id && !*row->name)
        complain(cell, "the row has neither an id nor a name");
    struct cell whose = *cell;
    whose.text = *row->id ? row->id : row->name;
    for (size_t i = 0; i + 1 < roster->count; i++)
        if (*row->id && strcmp(roster->at[i].id, row->id) == 0)
            complain(&whose, "this id stands in two rows");
    for (size_t i = 0; i < row->extension_count; i++)
        if (!extension_gives_time(&row->extensions[i], row->section,
                                  cell->rules))
            complain(&whose, "an extension ends before all deadlines that it "
                             "is for, and gives no\ntime. Correct it, or take "
                             "it out");
}

static void read_row(struct roster *roster, const struct csv_row *cells,
                     const struct column *const *headings, size_t width,
                     struct cell cell)
{
    roster->at =
        grow(roster->at, roster->count, &roster->capacity, sizeof *roster->at);
    struct roster_row *row = &roster->at[roster->count++];
    cell.line = cells->line;
    cell.row = row;
    *row = (struct roster_row){0};
    char **texts[] = {&row->id,    &row->name,    &row->user,
                      &row->login, &row->section, &row->team};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        set(texts[i], "", 0);
    for (size_t i = 0; i < width; i++) {
        cell.text = csv_cell(cells, i);
        if (*cell.text)
            headings[i]->read(&cell);
    }
    cell.text = csv_cell(cells, 0);
    if (cells->count > width)
        complain(&cell, "the row has more cells than there are headings");
    check_row(roster, &cell);
}

void roster_read(struct roster *roster, const char *path,
                 const struct rules *rules)
{
    struct cell cell = {.path = path, .rules = rules};
    struct csv csv = {0};
    if (access(path, F_OK) != 0)
        return;
    if (!csv_read(&csv, path))
        fail("%s can't be read: %s.", path, strerror(errno));
    if (csv.open)
        fail("%s, line %zu: a quotation mark (\") begins a cell that nothing "
             "ends, so that\nall below is part of it. End it, or double it.",
             path, csv.open);
    if (csv.count < 2)
        fail("%s has no students. Its first line has the headings, then there "
             "is a line for\neach student.",
             path);
    const struct column **headings = read_headings(&csv.rows[0], path);
    for (size_t i = 1; i < csv.count; i++)
        read_row(roster, &csv.rows[i], headings, csv.rows[0].count, cell);
    free(headings);
    csv_free(&csv);
}

/* --- What it says --------------------------------------------------------- */

bool roster_has_section(const struct roster *roster, const char *section)
{
    for (size_t i = 0; i < roster->count; i++)
        if (strcmp(roster->at[i].section, section) == 0)
            return true;
    return false;
}

void roster_free(struct roster *roster)
{
    for (size_t i = 0; i < roster->count; i++) {
        struct roster_row *row = &roster->at[i];
        free(row->id);
        free(row->name);
        free(row->user);
        free(row->login);
        free(row->section);
        free(row->team);
        free(row->extensions);
    }
    free(roster->at);
    *roster = (struct roster){0};
}
