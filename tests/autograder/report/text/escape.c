#include "escape.h"

#include "judge/decide/fail.h"
#include "judge/decide/text.h"
#include "unicode.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* More marks on one character than any writing needs only smear the screen. */
enum { MARKS = 4 };

static uint32_t shown(uint32_t c)
{
    return unicode_is_control(c) ? UNICODE_REPLACEMENT : c;
}

static bool is_space(uint32_t c)
{
    return c == '\n' || c == '\t' || c == '\r';
}

/* The same where lines and tabs are welcome. */
static uint32_t plain(uint32_t c)
{
    return c == '\n' || c == '\t' ? c : shown(c);
}

void escape_plain(FILE *out, const char *text)
{
    uint32_t c;
    while ((c = unicode_next(&text)))
        unicode_put(out, plain(c));
}

void escape_block(FILE *out, const char *text, const char *margin)
{
    while (*text) {
        size_t length = strcspn(text, "\n");
        char *line = must(strndup(text, length));
        fputs(length ? margin : "", out);
        escape_plain(out, line);
        putc('\n', out);
        free(line);
        text += length + (text[length] == '\n');
    }
}

int escape_columns(const char *text)
{
    int columns = 0;
    uint32_t c;
    while ((c = unicode_next(&text)))
        columns += is_space(c) ? 1 : unicode_columns(shown(c));
    return columns;
}

int escape_line(FILE *out, const char *text, int columns)
{
    bool clipped = columns > 0 && escape_columns(text) > columns;
    int room = clipped ? columns - 1 : INT32_MAX, taken = 0, marks = 0;
    uint32_t c;
    while ((c = unicode_next(&text))) {
        c = is_space(c) ? ' ' : shown(c);
        int width = unicode_columns(c);
        if (taken + width > room)
            break;
        marks = width ? 0 : marks + 1;
        if (marks <= MARKS)
            unicode_put(out, c);
        taken += width;
    }
    if (clipped)
        fputs("…", out);
    return taken + clipped;
}

/* The entity that HTML and XML share, or NULL. */
static const char *entity(uint32_t c)
{
    switch (c) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    case '\'':
        return "&#39;";
    default:
        return NULL;
    }
}

static void put_markup(FILE *out, uint32_t c)
{
    const char *name = entity(c);
    if (name)
        fputs(name, out);
    else
        unicode_put(out, plain(c));
}

void escape_html(FILE *out, const char *text)
{
    uint32_t c;
    while ((c = unicode_next(&text)))
        put_markup(out, c);
}

void escape_xml_attribute(FILE *out, const char *text)
{
    uint32_t c;
    while ((c = unicode_next(&text)))
        if (c == '\n' || c == '\t')
            fprintf(out, "&#%u;", (unsigned)c);
        else
            put_markup(out, c);
}

static bool is_number(const char *text)
{
    text += *text == '-' || *text == '+';
    size_t digits = strspn(text, "0123456789");
    text += digits;
    if (*text == '.') {
        size_t decimals = strspn(++text, "0123456789");
        digits = decimals ? digits + decimals : 0;
        text += decimals;
    }
    return digits > 0 && !*text;
}

/* The wide forms count as well: spreadsheets set to Japanese compute them. */
static bool begins_a_formula(const char *text)
{
    uint32_t c = unicode_next(&text);
    return c && (is_space(c) || (c < 0x80 && strchr("=+-@", (int)c)) ||
                 c == 0xFF1D || c == 0xFF0B || c == 0xFF0D || c == 0xFF20);
}

void escape_csv(FILE *out, const char *text)
{
    bool formula = begins_a_formula(text) && !is_number(text);
    bool quoted = formula || *text == ' ' || strpbrk(text, ",;\"'\n\r\t") ||
                  (*text && text[strlen(text) - 1] == ' ');
    fputs(quoted ? "\"" : "", out);
    fputs(formula ? "'" : "", out);
    uint32_t c;
    while ((c = unicode_next(&text))) {
        if (c == '"')
            putc('"', out);
        unicode_put(out, is_space(c) ? ' ' : shown(c));
    }
    fputs(quoted ? "\"" : "", out);
}

void escape_tap(FILE *out, const char *text)
{
    uint32_t c;
    while ((c = unicode_next(&text))) {
        if (c == '#' || c == '\\')
            putc('\\', out);
        unicode_put(out, is_space(c) ? ' ' : shown(c));
    }
}

char *escape_copy(const char *text, size_t size)
{
    static const char more[] = "…";
    struct text copy = {0};
    text_add(&copy, "", 0);
    uint32_t c;
    while ((c = unicode_next(&text)))
        unicode_add(&copy, plain(c));
    if (copy.length <= size)
        return copy.bytes;
    bool told = size >= sizeof more;
    size_t kept =
        unicode_cut(copy.bytes, told ? size - (sizeof more - 1) : size);
    memcpy(copy.bytes + kept, told ? more : "", told ? sizeof more : 1);
    return copy.bytes;
}
