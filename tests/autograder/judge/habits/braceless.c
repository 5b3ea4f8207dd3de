#include "braceless.h"

#include "judge/code/code.h"
#include "judge/decide/source.h"

#include <string.h>

static const char *const loops[] = {"while", "for", "FOR_EACH", "GEN_FOR_EACH",
                                    NULL};
/* What comes after a loop rather than in it, and after anything. */
static const char *const after_loops[] = {"iter_drop", "return", "GEN_RETURN",
                                          "GEN_RAISE", NULL};
static const char *const after_all[] = {"else",        "case",    "default",
                                        "GEN_FINALLY", "GEN_END", NULL};

/* Behind the parentheses of what has some. */
static const char *behind_head(const char *c, const char *end)
{
    const char *close = code_close(code_open(c, end), end);
    return close < end ? code_skip_to(close + 1, end) : end;
}

static const char *behind_statement(const char *c, const char *end)
{
    for (;;) {
        c = code_skip_to(c, end);
        if (c < end && (code_is_word(c, "if") || code_one_of(c, loops)))
            c = behind_head(c, end);
        else if (c < end && code_is_word(c, "else"))
            c += strlen("else");
        else
            break;
    }
    bool block = c < end && *c == '{';
    while (c < end && *c != ';' && *c != '}') {
        c = strchr("([{", *c) ? code_close(c, end) : c;
        if (block)
            break;
        c += c < end;
    }
    c = c < end ? code_skip_to(c + 1, end) : end;
    return c < end && code_is_word(c, "else") ? behind_statement(c, end) : c;
}

/* How far it is indented, if it begins its line; else 0. */
static size_t indent(const char *c, const char *start)
{
    size_t size = code_indent(c, start), before = (size_t)(c - start);
    bool begins = before == size || (before > size && (c - size)[-1] == '\n');
    return begins ? size : 0;
}

static bool looks_wrong(const struct piece *piece, const char *c, bool is_loop)
{
    const char *end = piece_end(piece), *body = behind_head(c, end);
    if (body == end || strchr("{;", *body))
        return false;
    size_t inside = indent(body, piece->start);
    const char *next = behind_statement(body, end);
    return next < end && *next != '}' &&
           inside > code_indent(c, piece->start) &&
           indent(next, piece->start) == inside &&
           !code_one_of(next, after_all) &&
           !(is_loop && code_one_of(next, after_loops));
}

const char *braceless(const struct piece *piece, const char **word)
{
    const char *c = piece->start, *end = piece_end(piece);
    size_t size;
    for (; (c = code_next_word(c, end, &size)); c += size) {
        const char *loop = code_one_of(c, loops);
        *word = loop ? loop : "if";
        if ((loop || code_is_word(c, "if")) &&
            looks_wrong(piece, c, loop != NULL))
            return c;
    }
    return NULL;
}
