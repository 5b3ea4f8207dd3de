#include "overwriting.h"

#include "judge/code/code.h"
#include "judge/decide/text.h"

#include <string.h>

/* What makes a round stop, ask for something else, or not store at all. */
static bool may_differ(const char *c, const char *end)
{
    static const char *const words[] = {
        "if",        "return",     "break",       "goto",     "switch",
        "iter_next", "block_line", "buffer_line", "continue", NULL};
    const char *const *word = words;
    while (*word && !code_find_word(c, end, *word))
        word++;
    return *word || memchr(c, '?', (size_t)(end - c));
}

static bool stores_out(const char *c, const char *end)
{
    const char *start = c;
    for (; (c = code_find_word(c, end, "out")); c++) {
        const char *before = code_before(c, start);
        const char *is = code_skip_to(c + strlen("out"), end);
        if (before && *before == '*' && is < end && *is == '=' && is[1] != '=')
            return true;
    }
    return false;
}

static bool is_next(const struct piece *piece)
{
    static const char ending[] = "_next";
    size_t size = sizeof ending - 1;
    return piece->name_size > size &&
           memcmp(piece->name + piece->name_size - size, ending, size) == 0;
}

const char *stores_each_round(const struct piece *piece)
{
    static const char *const loops[] = {"while", "for", NULL};
    const char *end = is_next(piece) ? piece_end(piece) : piece->start;
    for (const char *const *loop = loops; *loop; loop++) {
        const char *c = piece->start;
        for (; (c = code_find_word(c, end, *loop)); c++) {
            const char *head = code_skip_to(code_word_end(c), end);
            const char *body = code_skip_to(code_close(head, end) + 1, end);
            const char *close =
                body < end && *body == '{' ? code_close(body, end) : end;
            if (close < end && !may_differ(head, close) &&
                stores_out(body, close))
                return c;
        }
    }
    return NULL;
}
