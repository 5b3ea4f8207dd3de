/* Reads a line loosely: somewhere in it there is a request in quotes, and a
 * status behind that. What stands in front may be anything. */
#include "../../given/log_time.h"
#include "formats.h"

#include <string.h>

/* What a line is made of, loosely. */
struct pieces {
    struct slice before;  /* what stands in front of the request */
    struct slice request; /* what stands between the quotes */
    struct slice behind;  /* from the status on */
};

static bool is_digit(char byte)
{
    return byte >= '0' && byte <= '9';
}

/* What follows a quote: a space and a number. Then that is the status, be it
 * good or not. */
static bool number_follows(struct slice line, size_t quote)
{
    size_t at = quote + 1;
    while (at < line.size && line.bytes[at] == ' ')
        at++;
    if (at == quote + 1)
        return false;
    if (at + 1 < line.size && line.bytes[at] == '-')
        at++;
    return at < line.size && is_digit(line.bytes[at]);
}

/* Where a quote stands, from `at` on; the end of the line if nowhere. With
 * `escapes`, a byte behind a backslash is plain. */
static size_t find_quote(struct slice line, size_t at, bool escapes)
{
    while (at < line.size && line.bytes[at] != '"')
        at += escapes && line.bytes[at] == '\\' ? 2 : 1;
    return at < line.size ? at : line.size;
}

/* The quote that ends the request that begins at `from`. A server should write
 * a backslash in front of a quote inside, and not all do. */
static size_t find_end(struct slice line, size_t from)
{
    size_t end = find_quote(line, from, true);
    if (end < line.size && number_follows(line, end))
        return end;
    end = find_quote(line, from, false);
    while (end < line.size && !number_follows(line, end))
        end = find_quote(line, end + 1, false);
    return end;
}

/* The quote that begins the request: the first one behind a `]`, if there is
 * one. (Who logged in may have a quote in his name.) */
static size_t find_start(struct slice line)
{
    const char *bracket =
        line.size > 0 ? memchr(line.bytes, ']', line.size) : NULL;
    size_t from = bracket ? (size_t)(bracket - line.bytes) : 0;
    size_t quote = find_quote(line, from, false);
    return quote < line.size ? quote : find_quote(line, 0, false);
}

static int take_apart(struct slice line, struct pieces *pieces)
{
    size_t start = find_start(line);
    if (start == line.size)
        return LOG_REQUEST;
    size_t end = find_end(line, start + 1);
    if (end == line.size)
        return find_quote(line, start + 1, true) < line.size ? LOG_STATUS
                                                             : LOG_REQUEST;
    pieces->before = slice_part(line, 0, start);
    pieces->request = slice_part(line, start + 1, end);
    for (end++; line.bytes[end] == ' ';)
        end++;
    pieces->behind = slice_part(line, end, line.size);
    const char *status = pieces->behind.bytes;
    size_t left = pieces->behind.size;
    bool good = left >= 3 && status[0] >= '1' && status[0] <= '5' &&
                is_digit(status[1]) && is_digit(status[2]) &&
                (left == 3 || !is_digit(status[3]));
    return good ? LOG_PARSED : LOG_STATUS;
}

/* The line without what sets a terminal's colours: ESC [ 3 3 m. */
static struct slice without_colours(struct text *plain, struct slice line)
{
    size_t from = 0;
    plain->size = 0;
    for (size_t at = 0; at + 1 < line.size; at++) {
        if (line.bytes[at] != '\033' || line.bytes[at + 1] != '[')
            continue;
        size_t end = at + 2;
        while (end < line.size &&
               (is_digit(line.bytes[end]) || line.bytes[end] == ';'))
            end++;
        if (end == line.size || line.bytes[end] != 'm')
            continue;
        text_add(plain, slice_part(line, from, at));
        from = end + 1;
        at = end;
    }
    if (from == 0)
        return line;
    text_add(plain, slice_part(line, from, line.size));
    return text_slice(plain);
}

/* The last time that stands in front of the request; the zone may be missing,
 * and a space may stand for the colon behind the year. */
static void write_time(struct text *written, struct slice before)
{
    enum { DATE = 11, CLOCK = 8, ZONE = 6, SHORT = DATE + 1 + CLOCK };
    char time[] = "01/Jan/1970:00:00:00 +0000";
    for (size_t at = before.size; at-- > 0;) {
        const char *found = before.bytes + at;
        size_t left = before.size - at;
        if (left < SHORT || (found[DATE] != ':' && found[DATE] != ' '))
            continue;
        char copy[] = "01/Jan/1970:00:00:00 +0000";
        memcpy(copy, found, DATE);
        memcpy(copy + DATE + 1, found + DATE + 1, CLOCK);
        if (left >= LOG_TIME_SIZE)
            memcpy(copy + SHORT, found + SHORT, ZONE);
        if (!log_is_time(copy))
            memcpy(copy + SHORT, time + SHORT, ZONE);
        if (!log_is_time(copy))
            continue;
        memcpy(time, copy, sizeof time);
        break;
    }
    text_add_string(written, time);
}

/* A quote inside gets the backslash that it lacks. */
static void write_request(struct text *written, struct slice request)
{
    size_t from = 0, at = 0;
    for (; at < request.size; at++) {
        if (request.bytes[at] == '"') {
            text_add(written, slice_part(request, from, at));
            text_add_string(written, "\\");
            from = at;
        } else if (request.bytes[at] == '\\') {
            at++;
        }
    }
    text_add(written, slice_part(request, from, request.size));
    if (at > request.size) /* its last byte is a backslash all alone */
        text_add_string(written, "\\");
}

int rewrite_loosely(struct format_reader *reader, struct slice *line)
{
    struct pieces pieces;
    struct text *written = &reader->written;
    int step = (int)log_parse_slice(*line, &(struct log_line){.status = 0});
    if (step == LOG_PARSED || step == LOG_BLANK)
        return step;
    step = take_apart(without_colours(&reader->plain, *line), &pieces);
    if (step != LOG_PARSED)
        return step;
    /* A status such as IIS's 404.0 is good without what follows the dot. */
    const char *behind = pieces.behind.bytes, *end = behind;
    while ((size_t)(end - behind) < pieces.behind.size && *end != ' ')
        end++;
    size_t status = (size_t)(end - behind);
    text_add_string(written, "- - - [");
    write_time(written, pieces.before);
    text_add_string(written, "] \"");
    write_request(written, pieces.request);
    text_add_string(written, "\" ");
    text_add(written, slice_part(pieces.behind, 0, 3));
    text_add(written, slice_part(pieces.behind, status, pieces.behind.size));
    *line = text_slice(written);
    return LOG_PARSED;
}
