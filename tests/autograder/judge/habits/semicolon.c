#include "semicolon.h"

#include "judge/code/code.h"

#include <string.h>

/* The ";" is all that belongs to it, though what follows looks as if it did. */
static bool has_empty_body(const struct piece *piece, const char *c)
{
    const char *end = piece_end(piece);
    const char *close = code_close(code_open(c, end), end);
    const char *dot = close < end ? code_skip_to(close + 1, end) : end;
    const char *next =
        dot < end && *dot == ';' ? code_skip_to(dot + 1, end) : end;
    const char *last = code_before(c, piece->start);
    bool ends_do = last && *last == '}'; /* do { ... } while (...); */
    if (next == end || ends_do)
        return false;
    return *next == '{' ||
           (memchr(c, '\n', (size_t)(next - c)) &&
            code_indent(next, piece->start) > code_indent(c, piece->start));
}

const char *empty_body(const struct piece *piece, const char **word)
{
    static const char *const words[] = {"while", "for", "if", NULL};
    for (size_t i = 0; (*word = words[i]); i++) {
        const char *c = piece->start;
        for (; (c = code_find_word(c, piece_end(piece), *word)); c++)
            if (has_empty_body(piece, c))
                return c;
    }
    return NULL;
}
