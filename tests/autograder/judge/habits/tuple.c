#include "tuple.h"

#include "judge/code/code.h"
#include "judge/decide/source.h"

#include <string.h>

/* Behind what can be stored to: frame->a, b, *c, d.e[0]. NULL if nothing of
 * that kind stands there. */
static const char *behind_place(const char *c, const char *end)
{
    while (c < end && *c == '*')
        c = code_skip_to(c + 1, end);
    while (c < end && source_names(*c)) {
        c = code_skip_to(code_word_end(c), end);
        while (c < end && *c == '[') {
            c = code_close(c, end);
            c = c < end ? code_skip_to(c + 1, end) : end;
        }
        if (end - c > 2 && strncmp(c, "->", 2) == 0)
            c = code_skip_to(c + 2, end);
        else if (c < end && *c == '.')
            c = code_skip_to(c + 1, end);
        else
            return c;
    }
    return NULL;
}

/* Is there a comma before the ";", and in no brackets? */
static bool has_comma(const char *c, const char *end)
{
    bool comma = false;
    for (; c < end && *c != ';' && *c != '}'; c++) {
        comma = comma || *c == ',';
        if (strchr("([{", *c) && (c = code_close(c, end)) == end)
            break;
    }
    return comma && c < end && *c == ';';
}

/* Two or more places with commas between them, "=", and a comma behind it. */
static bool is_tuple(const char *c, const char *end)
{
    int places = 0;
    while ((c = behind_place(c, end)) && c < end) {
        places++;
        if (*c != ',')
            return places > 1 && end - c > 1 && c[0] == '=' && c[1] != '=' &&
                   has_comma(c, end);
        c = code_skip_to(c + 1, end);
    }
    return false;
}

const char *tuple_stores(const struct piece *piece)
{
    const char *end = piece_end(piece);
    for (const char *c = piece->start; c < end; c++) {
        const char *first = strchr("{};", *c) ? code_skip_to(c + 1, end) : end;
        if (first < end && is_tuple(first, end))
            return first;
    }
    return NULL;
}
