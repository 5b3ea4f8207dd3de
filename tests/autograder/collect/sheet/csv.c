#include "csv.h"

#include "judge/decide/fail.h"

#include <errno.h>
#include <iconv.h>
#include <stdint.h>
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
 * bytes move to the front, as quotes go. `*length` becomes what it takes in the
 * file. Returns what ended it. */
static char take_cell(struct csv *csv, char **at, size_t *line, size_t *length)
{
    const size_t begun = *line;
    const char separator = csv->separator;
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
    if (!end && quoted && !csv->open)
        csv->open = begun;
    *length = (size_t)(from - *at);
    if (end == '\r' && from[1] == '\n')
        end = *++from;
    *line += end == '\n' || end == '\r';
    *to = '\0';
    *at = end ? from + 1 : from;
    return end;
}

/* Its room is what `capacity` says of both lists. */
static void add_cell(struct csv_row *row, size_t capacity[2], char *cell,
                     struct csv_span span)
{
    row->at = grow(row->at, row->count, &capacity[0], sizeof *row->at);
    row->spans = grow(row->spans, row->count, &capacity[1], sizeof span);
    row->spans[row->count] = span;
    row->at[row->count++] = trimmed(cell);
}

static void free_row(struct csv_row *row)
{
    free(row->at);
    free(row->spans);
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
    char *start = csv->text.bytes, *at = start;
    char separator = csv->separator = separator_in(at);
    size_t line = 1, capacity = 0;
    size_t mark = csv->file.length - csv->text.length;
    while (*at) {
        struct csv_row row = {.line = line};
        size_t room[2] = {0};
        char end = separator;
        while (end == separator) {
            char *cell = at;
            size_t length;
            end = take_cell(csv, &at, &line, &length);
            size_t from = mark + (size_t)(cell - start);
            add_cell(&row, room, cell, (struct csv_span){from, from + length});
        }
        if (is_blank(&row)) {
            free_row(&row);
            continue;
        }
        csv->rows = grow(csv->rows, csv->count, &capacity, sizeof *csv->rows);
        csv->rows[csv->count++] = row;
    }
}

/* The text as UTF-8, if it is all of that encoding. */
static bool recode(struct text *text, const char *encoding)
{
    iconv_t coding = iconv_open("UTF-8", encoding);
    if ((intptr_t)coding == -1)
        return false;
    char *in = text->bytes, bytes[4096];
    size_t left = text->length;
    struct text recoded = {0};
    bool fine = true;
    while (left > 0 && fine) {
        char *out = bytes;
        size_t room = sizeof bytes;
        fine = iconv(coding, &in, &left, &out, &room) != (size_t)-1 ||
               errno == E2BIG;
        text_add(&recoded, bytes, (size_t)(out - bytes));
    }
    iconv_close(coding);
    text_free(fine ? text : &recoded);
    if (fine)
        *text = recoded;
    return fine;
}

/* Takes the text as the file's. */
static void parse(struct csv *csv)
{
    text_add(&csv->file, csv->text.bytes, csv->text.length);
    text_drop_mark(&csv->text);
    text_add(&csv->text, "", 0);
    read_rows(csv);
}

static void add_quoted(struct text *text, const char *cell)
{
    bool plain = cell[strcspn(cell, ",\"\r\n")] == '\0';
    text_add(text, "\"", plain ? 0 : 1);
    for (; *cell; cell++)
        text_add(text, *cell == '"' ? "\"\"" : cell, *cell == '"' ? 2 : 1);
    text_add(text, "\"", plain ? 0 : 1);
}

void csv_use_commas(struct csv *csv)
{
    struct text text = {0};
    if (csv->separator == ',')
        return;
    for (size_t i = 0; i < csv->count; i++) {
        for (size_t j = 0; j < csv->rows[i].count; j++) {
            text_add(&text, ",", j ? 1 : 0);
            add_quoted(&text, csv->rows[i].at[j]);
        }
        text_add(&text, "\n", 1);
    }
    csv_free(csv);
    csv->text = text;
    parse(csv);
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
    const char *first = text_string(&csv->text);
    bool wide =
        text_begins(first, "\xFF\xFE") || text_begins(first, "\xFE\xFF");
    if (!(wide && recode(&csv->text, "UTF-16")) && !recode(&csv->text, "UTF-8"))
        recode(&csv->text, "WINDOWS-1252");
    parse(csv);
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
        free_row(&csv->rows[i]);
    free(csv->rows);
    text_free(&csv->text);
    text_free(&csv->file);
    *csv = (struct csv){0};
}
