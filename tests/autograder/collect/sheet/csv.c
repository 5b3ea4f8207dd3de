#include "csv.h"

#include "judge/decide/fail.h"
#include "judge/decide/source.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

/* What stands most often between the cells of the first line. */
static char separator_in(const char *text)
{
    static const char candidates[] = ",;\t";
    size_t counts[sizeof candidates] = {0}, best = 0;
    bool quoted = false;
    for (; *text && (quoted || (*text != '\n' && *text != '\r')); text++) {
        const char *found = strchr(candidates, *text);
        quoted ^= *text == '"';
        if (found && !quoted)
            counts[found - candidates]++;
    }
    for (size_t i = 1; i < sizeof candidates - 1; i++)
        if (counts[i] > counts[best])
            best = i;
    return candidates[best];
}

static char *trimmed(char *cell)
{
    cell += strspn(cell, " \t");
    size_t size = strlen(cell);
    while (size > 0 && strchr(" \t", cell[size - 1]))
        cell[--size] = '\0';
    return cell;
}

/* Reads the cell that begins at `*at`, which moves behind what ends it. Its
 * bytes move to the front, as quotes go. Returns what ended it. */
static char take_cell(char **at, char separator, size_t *line)
{
    char *from = *at, *to = *at, end;
    bool quoted = false;
    for (;; from++) {
        if (*from == '"' && quoted && from[1] == '"')
            *to++ = *from++;
        else if (*from == '"' && (quoted || to == *at))
            quoted = !quoted;
        else if (*from == '\0' ||
                 (!quoted && (*from == separator || strchr("\r\n", *from))))
            break;
        else
            *to++ = *from;
        *line += *from == '\n';
    }
    end = *from;
    if (end == '\r' && from[1] == '\n')
        end = *++from;
    *line += end == '\n' || end == '\r';
    *to = '\0';
    *at = end ? from + 1 : from;
    return end;
}

static void add_cell(struct csv_row *row, size_t *capacity, char *cell)
{
    row->at = grow(row->at, row->count, capacity, sizeof *row->at);
    row->at[row->count++] = trimmed(cell);
}

static bool is_blank(const struct csv_row *row)
{
    for (size_t i = 0; i < row->count; i++)
        if (*row->at[i])
            return false;
    return true;
}

static void read_rows(struct csv *csv)
{
    char *at = csv->text.bytes, separator = separator_in(at);
    size_t line = 1, capacity = 0;
    while (*at) {
        struct csv_row row = {.line = line};
        size_t width = 0;
        char end = separator;
        while (end == separator) {
            char *cell = at;
            end = take_cell(&at, separator, &line);
            add_cell(&row, &width, cell);
        }
        if (is_blank(&row)) {
            free(row.at);
            continue;
        }
        csv->rows = grow(csv->rows, csv->count, &capacity, sizeof *csv->rows);
        csv->rows[csv->count++] = row;
    }
}

bool csv_read(struct csv *csv, const char *path)
{
    struct stat status;
    if (stat(path, &status) != 0)
        return false;
    errno = S_ISREG(status.st_mode) ? EFBIG : EINVAL;
    if (!S_ISREG(status.st_mode) || status.st_size > CSV_MOST ||
        !text_read(&csv->text, path))
        return false;
    source_drop_mark(&csv->text);
    text_add(&csv->text, "", 0);
    read_rows(csv);
    return true;
}

const char *csv_cell(const struct csv_row *row, size_t column)
{
    return column < row->count ? row->at[column] : "";
}

size_t csv_width(const struct csv *csv)
{
    size_t width = 0;
    for (size_t i = 0; i < csv->count; i++)
        if (csv->rows[i].count > width)
            width = csv->rows[i].count;
    return width;
}

void csv_free(struct csv *csv)
{
    for (size_t i = 0; i < csv->count; i++)
        free(csv->rows[i].at);
    free(csv->rows);
    text_free(&csv->text);
    *csv = (struct csv){0};
}
